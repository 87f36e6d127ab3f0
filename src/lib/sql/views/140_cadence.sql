-- 周期折合几个自然月；旬与若干年的周期不在此列。 Natural months in a period; empty for 旬 and cycles of years.
create or replace macro period_months(period) as
	case period
		when '月' then 1
		when '季' then 3
		when '半年' then 6
		when '年' then 12
		when '年初' then 12
	end;

-- “2年”“4年”“5年”一类周期的年数，从起算日数起。 Years of a cycle such as 2年, counted from the start itself.
create or replace macro period_cycle_years(period) as
	cast(nullif(regexp_extract(period, '^([0-9]{1,2})年$', 1), '') as bigint);

-- “2018年度”一类只指一年的周期。 The one year that a period such as 2018年度 names.
create or replace macro period_single_year(period) as
	cast(nullif(regexp_extract(period, '^([0-9]{4})年度$', 1), '') as bigint);

-- 周期有没有写明频次；适时、定期之类没有。 Whether a period states a frequency; 适时, 定期 and the like do not.
-- computations 4: those are only registered and never rated.
create or replace macro period_recurs(period) as
	period in ('旬', '一次性')
	or period_months(period) is not null
	or period_cycle_years(period) is not null
	or period_single_year(period) is not null;

-- 宽限天数：旬3、月10、季15、半年30、年90；年初已按3月31日从宽，不再加。 Default days of grace after a window.
-- computations 4: chosen by this dashboard, not by the documents; obligation.grace_days overrides it.
create or replace macro period_grace_days(period) as
	case period
		when '旬' then 3
		when '月' then 10
		when '季' then 15
		when '半年' then 30
		when '年初' then 0
		else 90
	end;

-- 从公元元年起的月数。 Months counted from year zero, so that months can be added and divided.
create or replace macro month_number(day) as
	year(day) * 12 + month(day) - 1;

-- 从起算日到某日满几个月。 Complete months from a start to a day; a start on the 31st counts month ends.
create or replace macro months_complete(start_day, day) as
	month_number(day) - month_number(start_day)
	- case
		when cast(start_day + to_months(cast(month_number(day) - month_number(start_day) as integer)) as date) > day
		then 1
		else 0
	end;

-- 某日落在第几个窗口；旬是1—10、11—20、21—月末。 Which window a day falls into.
-- computations 4: natural periods follow the calendar; cycles of years and single duties follow their own start.
create or replace macro window_index(period, start_day, day) as
	case
		when period = '旬' then month_number(day) * 3 + least((day(day) - 1) // 10, 2)
		when period_months(period) is not null then month_number(day) // period_months(period)
		when period_cycle_years(period) is not null
		then months_complete(start_day, day) // (12 * period_cycle_years(period))
		when period_single_year(period) is not null then 0
		when period = '一次性' then 0
	end;

-- 第几个窗口的第一天。 First day of the window of that index; the window ends the day before the next begins.
create or replace macro window_begin(period, start_day, index) as
	case
		when period = '旬' then make_date(index // 36, (index // 3) % 12 + 1, 1 + 10 * (index % 3))
		when period_months(period) is not null
		then make_date(
			index * period_months(period) // 12,
			index * period_months(period) % 12 + 1,
			1
		)
		when period_cycle_years(period) is not null
		then cast(start_day + to_months(cast(12 * period_cycle_years(period) * index as integer)) as date)
		when period_single_year(period) is not null then make_date(period_single_year(period) + index, 1, 1)
		when period = '一次性' and index > 0 then date '9999-12-31'
		when period = '一次性' then start_day
	end;
