-- 各支援地各年的援建资金对照下限。 Aid of each supporter and year against the yearly floor. No parameters.
select
	a.target, a.programme, p.short_name, p.short_name_en, t.clause, t.quote, a.floor,
	a.supporter, r.short_name as supporter_name, r.name_en as supporter_name_en, a.ordinal, a.year,
	a.arranged, a.arrived, a.bound, a.arranged_verdict, a.arrived_verdict
from aid_floor as a
join programme as p on p.id = a.programme
join target as t on t.id = a.target
join region as r on r.adcode = a.supporter
order by a.target, a.ordinal, a.supporter, a.year;
