/** Parameters that stand for each named query's uses; the parity test runs every one in both engines. */
import { METHODS } from '../model/method';
import { TAX_READINGS } from '../model/tax-reading';
import { VISIT_READINGS } from '../model/visit-reading';
import type { QueryName, QueryParameters } from './queries';

type Examples = { readonly [N in QueryName]: readonly QueryParameters<N>[] };

const PROGRAMMES = ['hb2020', 'sc2024', 'sc2018', 'sy2021', 'zj2023', 'hb-quyu2021'] as const;
const SCOPES = ['420000', '510000', '330000', '210100'] as const;
const INDICATORS = ['gdp', 'budget_revenue', 'urban_income', 'rural_income'] as const;

/** A recipient, a supporter, a functional zone, and a code that does not exist. */
const COUNTIES = ['420324', '420112', 'Z420100-1', '999999'] as const;

/** An enterprise that pays and visits, one on two programmes, a list member, a zone, a team member, nobody. */
const SUPPORTERS = [
	'shudao',
	'dongfang-electric',
	'420607',
	'Z420100-2',
	'zhejiang-energy',
	'999999'
] as const;
/** One county on several lists, and all counties at once. */
const COUNTY_PAGES = ['513431', 'all'] as const;

const each = <A extends string>(values: readonly A[]): [A][] => values.map((value) => [value]);

const pairs = <A extends string, B extends string>(
	first: readonly A[],
	second: readonly B[]
): [A, B][] => first.flatMap((a) => second.map((b): [A, B] => [a, b]));

/** The default reading of two programmes, and each of the others once. */
const READINGS: QueryParameters<'scorecard'>[] = [
	['hb2020', 'geometric', 'P1', 'band'],
	['sc2024', 'geometric', 'P1', 'band'],
	['hb2020', 'arithmetic', 'P1', 'point'],
	['hb2020', 'geometric', 'P2', 'band'],
	['hb2020', 'arithmetic', 'P3', 'band']
];

export const examples: Examples = {
	programme: each(PROGRAMMES),
	programmes: [[]],
	members: each(PROGRAMMES),
	links: each(PROGRAMMES),
	pairs_on_map: each(PROGRAMMES),
	related_programmes: each(PROGRAMMES),
	scorecard: READINGS,
	headline: READINGS,
	reading_sensitivity: [['hb2020']],
	recipients_total: [['hb2020'], ['sc2024']],
	recipients_total_years: [['hb2020']],
	catch_up: [
		['hb2020', ''],
		['hb2020', '5.5']
	],
	map_values: pairs(SCOPES, INDICATORS),
	indicator_years: [
		['420000', 'hb2020'],
		['510000', 'sc2024']
	],
	trend: pairs(['hb2020', 'sc2024'], INDICATORS),
	convergence: each(PROGRAMMES),
	convergence_fit: each(PROGRAMMES),
	inequality: each(PROGRAMMES),
	urban_rural: each(PROGRAMMES),
	county_card: pairs(COUNTIES, METHODS),
	county_places: each(COUNTY_PAGES),
	county_growths: pairs(COUNTY_PAGES, METHODS),
	county_catch_up: each(COUNTY_PAGES),
	county_trend: each(COUNTY_PAGES),
	county_peers: pairs(COUNTY_PAGES, METHODS),
	similar_counties: each(COUNTY_PAGES),
	county_lists: each(COUNTY_PAGES),
	county_links: each(COUNTY_PAGES),
	county_targets: [['all']],
	county_records: each(COUNTY_PAGES),
	indicators: [[]],
	programme_targets: each(PROGRAMMES),
	programme_obligations: each(PROGRAMMES),
	programme_gaps: each(PROGRAMMES),
	programme_projects: each(PROGRAMMES),
	programme_instruments: each(PROGRAMMES),
	programme_known: each(PROGRAMMES),
	programme_comparison: [[]],
	programme_ties: each(PROGRAMMES),
	programme_team: each(PROGRAMMES),
	programme_list_difference: each(PROGRAMMES),
	programme_list_counts: each(PROGRAMMES),
	programme_list_changes: each(PROGRAMMES),
	programme_verdicts: each(PROGRAMMES),
	programme_actors: each(PROGRAMMES),
	programme_deliverables: each(PROGRAMMES),
	programme_fund_tiers: each(PROGRAMMES),
	sources_used: each(PROGRAMMES),
	documents: [[]],
	document_clauses: each(PROGRAMMES),
	clause_facts: each(PROGRAMMES),
	clause_coverage: [[]],
	funds: [[]],
	programme_funds: each(PROGRAMMES),
	aid_floors: [[]],
	fund_tiers: [[]],
	town_coverage: [[]],
	town_mentions: [[]],
	people_demands: each(PROGRAMMES),
	people_records: each(PROGRAMMES),
	attendance_month: [['all'], ['sc2024']],
	attendance_totals: [['all'], ['sc2024']],
	tasks: each(PROGRAMMES),
	task_coverage: each(PROGRAMMES),
	task_records: each(PROGRAMMES),
	bulletin: [[]],
	bulletin_events: [[]],
	bulletin_defects: [[]],
	list_spans: [[]],
	list_member_spans: [[]],
	list_changes: [[]],
	free_aid: [[]],
	targets: pairs(METHODS, VISIT_READINGS),
	duties: each(VISIT_READINGS),
	duty_windows: each(VISIT_READINGS),
	projects: [[]],
	project_rates: [[]],
	project_physical: [[]],
	project_sums: [[]],
	project_steps: [[]],
	deliverables: [[]],
	questions: [[]],
	benefit_rules: [[]],
	tax_splits: each(TAX_READINGS),
	list_orders: each(PROGRAMMES),
	supporter_order: each(PROGRAMMES),
	ranks: each(PROGRAMMES),
	assessment_rules: [[]],
	supporters: [[]],
	supporter: each(SUPPORTERS),
	supporter_programmes: each(SUPPORTERS),
	supporter_links: each(SUPPORTERS),
	supporter_funds: each(SUPPORTERS),
	supporter_events: each(SUPPORTERS),
	supporter_promises: each(SUPPORTERS),
	regions: each(SCOPES)
};
