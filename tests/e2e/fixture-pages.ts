/** What each page must be full of when every table has rows; a new page adds one entry here. */

/** One promise of a page: what `selector` finds is as many as `sql` counts in the raw Parquet rows. */
export interface Filled {
	what: string;
	selector: string;
	/** One row with a column `n`; `{table}` stands for a published file. */
	sql: string;
	/** Compare the text of the first element found with `n` instead of how many there are. */
	text?: true;
}

export interface FixturePage {
	path: string;
	filled: readonly Filled[];
	/** Selectors that must find something. */
	present?: readonly string[];
	/** Selectors that must find nothing, such as the sentence of an empty panel. */
	absent?: readonly string[];
}

/** Bodies of the 旬 duty by window, from the raw events: on time, late or neither. */
const TEN_DAYS = `
	with day as (
		select cast(unnest(generate_series(date '2021-08-11', date '2023-12-31', interval 1 day)) as date) as day
	),
	slot as (
		select
			(year(day) * 12 + month(day)) * 3 + least((day(day) - 1) // 10, 2) as slot,
			max(day) as last_day
		from day
		group by all
	),
	happened as (
		select
			recipient,
			cast(date as date) as day,
			(year(day) * 12 + month(day)) * 3 + least((day(day) - 1) // 10, 2) as slot
		from {event}
		where obligation = 'O-SY2021-01'
	),
	body as (
		select distinct recipient from happened
	),
	cell as (
		select
			s.slot,
			count(h.day) filter (where h.slot = s.slot) > 0 as in_time,
			-- What goes beyond the one act of the next window makes up for this one.
			count(h.day) filter (where h.slot = s.slot + 1)
				> (case when s.last_day = date '2023-12-31' then 0 else 1 end) as made_up
		from slot as s
		cross join body as b
		left join happened as h on h.recipient = b.recipient
		group by s.slot, s.last_day, b.recipient
	),
	state as (
		select
			slot,
			case
				when bool_and(in_time) then 'on_time'
				when bool_and(in_time or made_up) then 'late'
				else 'missing'
			end as state
		from cell
		group by slot
	)`;

const tenDays = (state: string): Filled => ({
	what: `旬 windows ${state}`,
	selector: `li[id="O-SY2021-01"] svg[role="img"] [data-state="${state}"]`,
	sql: `${TEN_DAYS} select count(*) as n from state where state = '${state}'`
});

const HUBEI = `from {fund_flow} where programme = 'hb2020' and kind = 'fiscal_aid'`;
const GRID = 'section[aria-labelledby="floor-T-HB2020-09"]';
const count = (rest: string): string => `select count(*) as n ${rest}`;

export const FIXTURE_PAGES: readonly FixturePage[] = [
	{
		path: '/',
		filled: [
			{
				what: 'programmes of the documents',
				selector: '.cards > li',
				sql: count('from {programme} where in_documents')
			},
			{
				what: 'stated links',
				selector: '.totals div:nth-child(3) dd',
				text: true,
				sql: `select count(*) as n from (
					select distinct programme, coalesce(supporter_region, supporter_organisation), recipient
					from {pairing})`
			}
		]
	},
	{
		path: '/programmes/hb2020',
		filled: [
			{
				what: 'recipients of the scorecard',
				selector: 'tbody tr[data-adcode]',
				sql: count("from {membership} where list = 'hb2020-recipients'")
			}
		]
	},
	{ path: '/programmes/sc2024', filled: [], present: ['text=合成企业一', 'text=合成项目'] },
	{ path: '/programmes/sc2018', filled: [], present: ['text=合成企业一', 'text=合成项目'] },
	{ path: '/programmes/sy2021', filled: [], present: ['text=合成园区一', 'text=合成飞地项目1'] },
	{ path: '/programmes/zj2023', filled: [], present: ['text=合成企业六', 'text=合成项目'] },
	{
		path: '/targets',
		filled: [
			{ what: 'targets', selector: 'tbody tr[data-verdict]', sql: count('from {target}') },
			{
				what: 'targets only registered',
				selector: 'tbody tr[data-verdict="registered"]',
				sql: count(`from {target} where kind in ('scope', 'status', 'plan')
					or strength in ('encourage', 'direction') or comparator = 'qualitative'`)
			},
			{
				what: 'the floor of 500 万元, missed by one sum',
				selector: 'tr[id="T-HB2020-09"][data-verdict="not_met"]',
				sql: `select least(1, count(*)) as n ${HUBEI} and arranged < 500 and bound is distinct from 'over'`
			},
			{
				what: 'the tier nobody is in',
				selector: 'tr[id="T-SC2018-35"][data-verdict="not_applicable"]',
				sql: `select (count(*) = 0)::integer as n from (
					select payer_organisation from {fund_flow}
					where programme = 'sc2018' and year in (2016, 2017)
					group by payer_organisation having avg(arrived) > 500)`
			}
		],
		present: ['met', 'not_met', 'in_progress', 'undecidable', 'registered', 'not_applicable'].map(
			(verdict) => `tbody tr[data-verdict="${verdict}"]`
		)
	},
	{
		path: '/duties',
		filled: [
			{ what: 'duties', selector: 'li[data-reason]', sql: count('from {obligation}') },
			tenDays('on_time'),
			tenDays('late'),
			tenDays('missing')
		],
		present: [
			'li[data-reason="rated"]',
			'li[data-reason="coverage_low"]',
			'li[data-reason="bodies_unknown"]',
			'li[data-reason="no_frequency"]',
			'li[data-reason] [data-state="no_data"]',
			'li[data-reason] [data-state="pending"]',
			'li[data-reason] [data-state="not_counted"]'
		]
	},
	{
		path: '/funds',
		filled: [
			{
				what: 'sums of money',
				selector: 'section[aria-labelledby^="kind-"] tbody tr',
				sql: count('from {fund_flow}')
			},
			{ what: 'cells of the grid', selector: `${GRID} tbody td`, sql: 'select 22 * 5 as n' },
			{
				what: 'cells met',
				selector: `${GRID} td[data-verdict="met"]`,
				sql: count(`${HUBEI} and arranged >= 500 and bound is distinct from 'about'`)
			},
			{
				what: 'cells not met',
				selector: `${GRID} td[data-verdict="not_met"]`,
				sql: count(`${HUBEI} and arranged < 500 and bound is distinct from 'over'`)
			},
			{
				what: 'cells without a sum',
				selector: `${GRID} td.none`,
				sql: `select 110 - count(*) as n ${HUBEI}`
			},
			{
				what: 'enterprises with free aid',
				selector: 'table[data-free-aid] tbody tr',
				sql: `select count(distinct payer_organisation) as n from {fund_flow}
					where programme = 'sc2018' and kind = 'free_aid'`
			}
		],
		present: ['table[data-free-aid] td[data-verdict="not_met"]', 'table[data-free-aid] .badge']
	},
	{
		path: '/documents',
		filled: [
			{
				what: 'documents',
				selector: '[data-rows] > ul > li',
				sql: count('from {programme} where in_documents')
			}
		]
	},
	{ path: '/documents/hb2020', filled: [], present: ['text=合成项目'] },
	{
		path: '/methods/coverage',
		filled: [{ what: 'clauses', selector: 'tbody tr', sql: count('from {clause}') }]
	}
];
