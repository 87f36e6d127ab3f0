-- 互访够不够，按三种读法之一。 Whether mutual visits suffice by one of three readings.
-- computations 4, clause (十六) of the Hubei text: R1 both sides together reach the number; R2 (default) each side at
-- least half of it and together the number, so two visits are one each way; R3 each side reaches it.
create or replace macro visits_suffice(visits_out, visits_in, due, reading) as
	case reading
		when 'R1' then visits_out + visits_in >= due
		when 'R2' then least(visits_out, visits_in) >= due // 2 and visits_out + visits_in >= due
		when 'R3' then least(visits_out, visits_in) >= due
		else error('没有这种互访读法：' || reading || '。请用 R1、R2 或 R3。')
	end;

-- 某日为止，每对每个窗口的互访，三种读法并列。 Mutual visits by pair and window up to a day, by all three readings.
-- computations 4: reading_sensitive (口径敏感) where the readings disagree.
create or replace macro visit_compliance_at(as_of) as table
select
	obligation, programme, index, body, due, visits_out, visits_in,
	visits_suffice(visits_out, visits_in, due, 'R1') as reading_total,
	visits_suffice(visits_out, visits_in, due, 'R2') as reading_both,
	visits_suffice(visits_out, visits_in, due, 'R3') as reading_each,
	visits_suffice(visits_out, visits_in, due, 'R1') <> visits_suffice(visits_out, visits_in, due, 'R3')
		as reading_sensitive
from duty_record_at(as_of)
where way = 'mutual';

-- 截至日每对每个窗口的互访。 Mutual visits by pair and window on the snapshot's as-of date.
create or replace view visit_compliance as
from visit_compliance_at((select as_of from meta));
