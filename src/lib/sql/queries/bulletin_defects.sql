-- 要紧的文本疑误。 Text defects in clauses on which a target, duty, tier or list rests. No parameters.
select id, programme, clause, what, what_en, quote
from weighty_defect
order by programme, id;
