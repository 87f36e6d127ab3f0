-- 飞地税收当年归飞出地的百分比。 Percent of a year's enclave tax that is due to the sending area.
-- computations 6, clause 三(三)3: span years at ratio from the first tax, then all to the recipient zone; before the first
-- tax nothing. reading natural: the calendar year of the first tax is year 1. months: span × 12 months from the month
-- of the first tax; a year cut by the end shares by months, which supposes an even year; needs the month.
create or replace macro enclave_ratio_out(first_tax, tax_year, ratio, span, reading) as
	case
		when tax_year < year(partial_start(first_tax)) then null
		when reading = 'natural' and tax_year - year(partial_start(first_tax)) < span then 1.0 * ratio
		when reading = 'natural' then 0.0
		when length(first_tax) < 7 then null
		else
			1.0 * ratio * greatest(
				0,
				least(
					(tax_year + 1) * 12,
					(year(partial_start(first_tax)) + span) * 12 + month(partial_start(first_tax)) - 1
				) - greatest(tax_year * 12, year(partial_start(first_tax)) * 12 + month(partial_start(first_tax)) - 1)
			) / (
				(tax_year + 1) * 12
				- greatest(tax_year * 12, year(partial_start(first_tax)) * 12 + month(partial_start(first_tax)) - 1)
			)
	end;

-- 各飞地项目逐年应结算与已结算的税收。 Tax due and settled, by enclave project and year.
-- computations 6: the Shenyang rule alone has a default, 5:5 for ten years. An agreed ratio_out of a row, 一事一议, wins.
-- The recipient zone collects all; due_out is settled later. The Hubei rule shares the local part of NEW tax at a
-- negotiated ratio against an agreed base year, neither of which is public: nothing is due by default.
create or replace macro tax_split_at(reading) as table
with share as (
	select
		t.project, p.name as project_name, p.programme, t.year, t.first_tax,
		cast(t.year - year(partial_start(t.first_tax)) + 1 as integer) as year_no,
		t.tax_total, t.tax_local, t.override_doc, t.settled, t.estimated, t.source,
		case
			when t.ratio_out is not null and p.programme = 'sy2021' then t.ratio_out
			when p.programme = 'sy2021' then enclave_ratio_out(t.first_tax, t.year, 50, 10, reading)
		end as ratio_out,
		p.programme = 'sy2021' as has_default
	from tax_share as t
	join project as p on p.id = t.project
)
select
	project, project_name, programme, year, first_tax,
	case when year_no >= 1 then year_no end as year_no,
	tax_total, tax_local, ratio_out,
	tax_total * ratio_out / 100 as due_out,
	tax_total * (100 - ratio_out) / 100 as due_in,
	tax_local * ratio_out / 100 as due_out_local,
	tax_local * (100 - ratio_out) / 100 as due_in_local,
	settled,
	tax_total * ratio_out / 100 - settled as unsettled,
	override_doc, estimated, source,
	case
		when not has_default then 'negotiated'
		when first_tax is null or year_no < 1 then 'before_first_tax'
		when ratio_out is null then 'month_missing'
		when tax_total is null then 'no_tax'
		else 'known'
	end as reason
from share;

-- 默认按自然年读的分成。 The split in the default reading by calendar years.
create or replace view tax_split as
from tax_split_at('natural');
