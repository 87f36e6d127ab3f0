-- 常问的问题与可答的程度，逐个。 The questions users ask and how far public data answers them. No parameters.
select ordinal, question, asker, programme, clause, known, in_all, value, state
from question
order by ordinal;
