-- 把“2021”“2021-08”“2021-08-06”读作这段时间的第一天。 The first day of a date that may be only a year or a month.
-- Dates are kept as exact as the source states them; empty stays empty.
create or replace macro partial_start(moment) as
	case length(moment)
		when 4 then make_date(cast(moment as bigint), 1, 1)
		when 7 then cast(moment || '-01' as date)
		else cast(moment as date)
	end;

-- 把“2021”“2021-08”“2021-08-06”读作这段时间的最后一天。 The last day of a date that may be only a year or a month.
-- 2021 ends on 2021-12-31, 2024-02 on 2024-02-29.
create or replace macro partial_end(moment) as
	case length(moment)
		when 4 then make_date(cast(moment as bigint), 12, 31)
		when 7 then last_day(cast(moment || '-01' as date))
		else cast(moment as date)
	end;

-- 某一天是否落在起止之间；没写起或止的一端不设限。 Whether a day lies between two partial dates; an empty end is open.
-- Both ends belong to the term: a term to 2025 covers 2025-12-31.
create or replace macro covers(from_moment, to_moment, moment) as
	coalesce(partial_start(from_moment) <= moment, true)
	and coalesce(partial_end(to_moment) >= moment, true);
