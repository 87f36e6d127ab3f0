/** Every named query: its positional parameters and the row it returns. */
import type { Method } from '../model/method';
import type { Average, Estimate } from '../model/reading';
import type { TaxReading } from '../model/tax-reading';
import type { VisitReading } from '../model/visit-reading';
import type {
	CountyCardRow,
	HeadlineRow,
	IndicatorRow,
	IndicatorYearRow,
	MapValueRow,
	ScorecardRow,
	TrendRow
} from './rows/figures';
import type {
	CatchUpRow,
	CountyCatchUpRow,
	ReadingSensitivityRow,
	RecipientsTotalRow,
	RecipientsTotalYearRow
} from './rows/readings';
import type {
	ConvergenceFitRow,
	ConvergenceRow,
	InequalityRow,
	UrbanRuralRow
} from './rows/spread';
import type {
	AidFloorRow,
	FreeAidRow,
	FundRow,
	ProgrammeFundRow,
	TierReadingRow
} from './rows/funds';
import type {
	CountyGrowthRow,
	CountyLinkRow,
	CountyListRow,
	CountyPeerRow,
	CountyPlaceRow,
	CountyRecordRow,
	CountyTargetRow,
	CountyTrendRow,
	SimilarCountyRow
} from './rows/county';
import type {
	LinkRow,
	MemberRow,
	PairOnMapRow,
	ProgrammeRow,
	ProgrammeSummaryRow,
	RegionRow,
	RelatedProgrammeRow,
	SourceUsedRow
} from './rows/programme';
import type { GapRow, InstrumentRow, ProjectRow, TargetRow } from './rows/promises';

import type {
	ClauseCoverageRow,
	ClauseFactRow,
	DocumentClauseRow,
	DocumentRow
} from './rows/documents';
import type { BulletinEventRow, BulletinRow, TextDefectRow } from './rows/bulletin';
import type {
	AttendanceMonthRow,
	AttendanceTotalRow,
	PeopleDemandRow,
	PeopleRecordRow
} from './rows/people';
import type { TaskCoverageRow, TaskRecordRow, TaskRow } from './rows/tasks';
import type { TownCoverageRow, TownMentionRow } from './rows/towns';
import type { DatedChangeRow, ListMemberSpanRow, ListSpanRow } from './rows/lists';
import type {
	AssessmentRuleRow,
	BenefitRuleRow,
	DeliverableBoardRow,
	ListOrderRow,
	ProjectBoardRow,
	ProjectPhysicalRow,
	ProjectRateRow,
	ProjectStepRow,
	ProjectSumRow,
	RankRow,
	SupporterOrderRow,
	TaxSplitRow
} from './rows/delivery';
import type { QuestionRow } from './rows/questions';
import type { DutyRow, ProgrammeDutyRow, DutyWindowRow, TargetBoardRow } from './rows/boards';
import type {
	ActorRow,
	DeliverableRow,
	FundTierRow,
	ListChangeRow,
	ListCountsRow,
	ListDifferenceRow,
	ProgrammeComparisonRow,
	ProgrammeKnownRow,
	ProgrammeTeamRow,
	ProgrammeTieRow,
	TargetVerdictRow
} from './rows/programme-page';
import type {
	SupporterEventRow,
	SupporterFundRow,
	SupporterLinkRow,
	SupporterProgrammeRow,
	SupporterProgrammeSummaryRow,
	SupporterPromiseRow,
	SupporterRow
} from './rows/supporters';

interface Query<Parameters extends readonly string[], Row> {
	parameters: Parameters;
	row: Row;
}

/** One county by its code, or `all` of them. */
type ByCounty<Row> = Query<[adcode: string], Row>;
type ByProgramme<Row> = Query<[programme: string], Row>;

type ByReading<Row> = Query<
	[programme: string, method: Method, average: Average, estimate: Estimate],
	Row
>;

type BySupporter<Row> = Query<[supporter: string], Row>;

export interface Queries {
	programme: ByProgramme<ProgrammeRow>;
	programmes: Query<[], ProgrammeSummaryRow>;
	members: ByProgramme<MemberRow>;
	links: ByProgramme<LinkRow>;
	pairs_on_map: ByProgramme<PairOnMapRow>;
	related_programmes: ByProgramme<RelatedProgrammeRow>;
	scorecard: ByReading<ScorecardRow>;
	headline: ByReading<HeadlineRow>;
	reading_sensitivity: ByProgramme<ReadingSensitivityRow>;
	recipients_total: ByProgramme<RecipientsTotalRow>;
	recipients_total_years: ByProgramme<RecipientsTotalYearRow>;
	/** The second: assumed growth of the province in percent, or empty for its own average. */
	catch_up: Query<[programme: string, province: string], CatchUpRow>;
	convergence: ByProgramme<ConvergenceRow>;
	convergence_fit: ByProgramme<ConvergenceFitRow>;
	inequality: ByProgramme<InequalityRow>;
	urban_rural: ByProgramme<UrbanRuralRow>;
	map_values: Query<[scope: string, indicator: string], MapValueRow>;
	indicator_years: Query<[scope: string, programme: string], IndicatorYearRow>;
	trend: Query<[programme: string, indicator: string], TrendRow>;
	county_card: Query<[adcode: string, method: Method], CountyCardRow>;
	county_places: ByCounty<CountyPlaceRow>;
	county_growths: Query<[adcode: string, method: Method], CountyGrowthRow>;
	county_catch_up: ByCounty<CountyCatchUpRow>;
	county_trend: ByCounty<CountyTrendRow>;
	county_peers: Query<[adcode: string, method: Method], CountyPeerRow>;
	similar_counties: ByCounty<SimilarCountyRow>;
	county_lists: ByCounty<CountyListRow>;
	county_links: ByCounty<CountyLinkRow>;
	county_targets: ByCounty<CountyTargetRow>;
	county_records: ByCounty<CountyRecordRow>;
	indicators: Query<[], IndicatorRow>;
	programme_targets: ByProgramme<TargetRow>;
	programme_obligations: ByProgramme<ProgrammeDutyRow>;
	programme_gaps: ByProgramme<GapRow>;
	programme_projects: ByProgramme<ProjectRow>;
	programme_instruments: ByProgramme<InstrumentRow>;
	programme_known: ByProgramme<ProgrammeKnownRow>;
	programme_comparison: Query<[], ProgrammeComparisonRow>;
	programme_ties: ByProgramme<ProgrammeTieRow>;
	programme_team: ByProgramme<ProgrammeTeamRow>;
	programme_list_difference: ByProgramme<ListDifferenceRow>;
	programme_list_counts: ByProgramme<ListCountsRow>;
	programme_list_changes: ByProgramme<ListChangeRow>;
	programme_verdicts: ByProgramme<TargetVerdictRow>;
	programme_actors: ByProgramme<ActorRow>;
	programme_deliverables: ByProgramme<DeliverableRow>;
	programme_fund_tiers: ByProgramme<FundTierRow>;
	sources_used: ByProgramme<SourceUsedRow>;
	documents: Query<[], DocumentRow>;
	document_clauses: ByProgramme<DocumentClauseRow>;
	clause_facts: ByProgramme<ClauseFactRow>;
	clause_coverage: Query<[], ClauseCoverageRow>;
	funds: Query<[], FundRow>;
	programme_funds: ByProgramme<ProgrammeFundRow>;
	aid_floors: Query<[], AidFloorRow>;
	fund_tiers: Query<[], TierReadingRow>;
	town_coverage: Query<[], TownCoverageRow>;
	town_mentions: Query<[], TownMentionRow>;
	people_demands: ByProgramme<PeopleDemandRow>;
	people_records: ByProgramme<PeopleRecordRow>;
	/** One programme, or `all` of them. */
	attendance_month: ByProgramme<AttendanceMonthRow>;
	attendance_totals: ByProgramme<AttendanceTotalRow>;
	tasks: ByProgramme<TaskRow>;
	task_coverage: ByProgramme<TaskCoverageRow>;
	task_records: ByProgramme<TaskRecordRow>;
	bulletin: Query<[], BulletinRow>;
	bulletin_events: Query<[], BulletinEventRow>;
	bulletin_defects: Query<[], TextDefectRow>;
	list_spans: Query<[], ListSpanRow>;
	list_member_spans: Query<[], ListMemberSpanRow>;
	list_changes: Query<[], DatedChangeRow>;
	free_aid: Query<[], FreeAidRow>;
	targets: Query<[method: Method, reading: VisitReading], TargetBoardRow>;
	duties: Query<[reading: VisitReading], DutyRow>;
	duty_windows: Query<[reading: VisitReading], DutyWindowRow>;
	projects: Query<[], ProjectBoardRow>;
	project_rates: Query<[], ProjectRateRow>;
	project_physical: Query<[], ProjectPhysicalRow>;
	project_sums: Query<[], ProjectSumRow>;
	project_steps: Query<[], ProjectStepRow>;
	deliverables: Query<[], DeliverableBoardRow>;
	questions: Query<[], QuestionRow>;
	benefit_rules: Query<[], BenefitRuleRow>;
	tax_splits: Query<[reading: TaxReading], TaxSplitRow>;
	list_orders: ByProgramme<ListOrderRow>;
	supporter_order: ByProgramme<SupporterOrderRow>;
	ranks: ByProgramme<RankRow>;
	assessment_rules: Query<[], AssessmentRuleRow>;
	supporters: Query<[], SupporterProgrammeSummaryRow>;
	supporter: BySupporter<SupporterRow>;
	supporter_programmes: BySupporter<SupporterProgrammeRow>;
	supporter_links: BySupporter<SupporterLinkRow>;
	supporter_funds: BySupporter<SupporterFundRow>;
	supporter_events: BySupporter<SupporterEventRow>;
	supporter_promises: BySupporter<SupporterPromiseRow>;
	regions: Query<[scope: string], RegionRow>;
}

export type QueryName = keyof Queries;
export type QueryParameters<N extends QueryName> = Queries[N]['parameters'];
export type QueryRow<N extends QueryName> = Queries[N]['row'];
export type QueryRows<N extends QueryName> = QueryRow<N>[];

/** A query with what it was asked with, as props of a figure; parameters may be missing only where it has none. */
export type Asked = {
	[N in QueryName]: QueryParameters<N> extends readonly []
		? { query: N; parameters?: undefined }
		: { query: N; parameters: Readonly<QueryParameters<N>> };
}[QueryName];

/** The same for a figure that may stand on no query. */
export type AskedIfAny = Asked | { query?: undefined; parameters?: undefined };
