/** Published figures as SDMX-CSV 1.0: one row a level and one a published growth rate. */

const DATAFLOW = 'PAIRING_ATLAS:OBSERVATION(1.0)';

/**
 * The statement that gives the rows, in the order of the table's key.
 * OBS_STATUS by SDMX's own list: A as published, E obtained by arithmetic. PRICES: current, constant or unstated.
 */
export const SDMX_ROWS = `
select
	'${DATAFLOW}' as "DATAFLOW",
	'A' as "FREQ",
	o.region as "REF_AREA",
	o.indicator as "INDICATOR",
	m.measure as "MEASURE",
	o.source as "SOURCE",
	o.vintage as "VINTAGE",
	o.year as "TIME_PERIOD",
	case m.measure when 'LEVEL' then o.value else o.growth_pct end as "OBS_VALUE",
	case m.measure when 'LEVEL' then i.unit_en else 'per cent' end as "UNIT_MEASURE",
	case
		when m.measure = 'LEVEL' then 'current'
		when o.growth_basis = 'real' then 'constant'
		when o.growth_basis = 'nominal' then 'current'
		else 'unstated'
	end as "PRICES",
	case when o.derived then 'E' else 'A' end as "OBS_STATUS"
from observation as o
join indicator as i on i.id = o.indicator
cross join (select unnest(['LEVEL', 'GROWTH']) as measure) as m
where case m.measure when 'LEVEL' then o.value else o.growth_pct end is not null
order by o.region, o.indicator, o.year, o.source, o.vintage, m.measure desc`;
