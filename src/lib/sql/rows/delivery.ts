/** Rows of the boards about what is delivered: projects, benefit sharing, ranks and assessment. */
import type { Bound } from '../../model/bound';
import type { ProjectRow } from './promises';

/** Names of the programme a row belongs to. */
interface OfProgramme {
	programme: string;
	short_name: string;
	short_name_en: string;
}

interface Sourced {
	source_title: string;
	source_address: string | null;
	grade: string;
}

export type ProjectStage =
	| 'idea'
	| 'listed'
	| 'framework'
	| 'contract'
	| 'preparation'
	| 'started'
	| 'building'
	| 'done'
	| 'unstated'
	| 'paused'
	| 'withdrawn'
	| 'changed';

export type AmountKind = 'planned' | 'year' | 'signed' | 'loan' | 'aid';

export interface ProjectBoardRow
	extends
		OfProgramme,
		Pick<
			ProjectRow,
			| 'id'
			| 'clause'
			| 'name'
			| 'name_en'
			| 'place'
			| 'place_en'
			| 'region'
			| 'investor'
			| 'investor_en'
			| 'amount'
			| 'unit'
			| 'planned'
			| 'done'
			| 'stage_words'
			| 'stage_date'
			| 'quote'
			| 'note'
			| 'note_en'
			| 'items'
			| 'items_done'
		> {
	/** Heading of the clause. */
	kind: string | null;
	kind_en: string | null;
	/** A package holds several projects; a traction project is no aid investment. */
	role: 'single' | 'package' | 'traction';
	items_bound: Bound;
	region_name: string | null;
	region_short_name: string | null;
	region_name_en: string | null;
	scope: string | null;
	label_lng: number | null;
	label_lat: number | null;
	/** Every place it touches, adcodes and names in the same order, joined by |. */
	regions: string | null;
	region_names: string | null;
	region_short_names: string | null;
	region_names_en: string | null;
	/** Read from an abbreviation: the text does not write the places. */
	regions_inferred: boolean;
	/** `several`: sides in several regions, none of them its one place. */
	placement: 'county' | 'city' | 'line' | 'several' | 'unplaced';
	amount_kind: AmountKind | null;
	bound: Bound;
	stage: ProjectStage;
	/** 1 to 8; 0 where none is stated and for side branches. */
	stage_order: number;
	source_title: string | null;
	source_address: string | null;
	grade: string | null;
}

export interface ProjectRateRow extends OfProgramme {
	/** `named`, or the identifier of a package. */
	subject: string;
	subject_name: string | null;
	subject_name_en: string | null;
	rate:
		'formal_signing' | 'start' | 'completion' | 'investment' | 'annual' | 'arrival' | 'conversion';
	/** A number of projects, 万元, or days. */
	basis: 'count' | 'money' | 'days';
	numerator: number | null;
	denominator: number | null;
	/** What the denominator is. */
	bound: Bound;
	/** Percent. */
	value: number | null;
	comparator: '=' | '<' | '≈';
	/** Identifiers joined by 、. */
	numerator_rows: string | null;
	denominator_rows: string | null;
	reason: 'known' | 'no_denominator' | 'no_numerator';
	/** Of `conversion` alone. */
	median_days: number | null;
	censored: number | null;
}

export interface ProjectPhysicalRow extends OfProgramme {
	target: string;
	project: string | null;
	project_name: string | null;
	project_name_en: string | null;
	metric: string;
	metric_en: string | null;
	comparator: '=' | '>=' | '>' | '≈' | 'range' | 'qualitative';
	planned: number | null;
	unit: string | null;
	unit_en: string | null;
	done: number | null;
	clause: string;
	quote: string;
}

export interface ProjectSumRow extends OfProgramme {
	/** Named single projects. */
	projects: number;
	/** Of these, with a planned investment stated. */
	with_amount: number;
	/** 万元. */
	planned: number | null;
	bound: 'over' | 'about' | null;
}

export interface ProjectStepRow {
	/** One of the seven steps of approval, as the document names them. */
	step: string;
	ordinal: number;
	/** With a record of this step by the as-of date. */
	projects: number;
	/** Programme and clause that name the steps; null where that row is not published. */
	programme: string | null;
	short_name: string | null;
	short_name_en: string | null;
	clause: string | null;
	quote: string | null;
}

export interface DeliverableBoardRow extends OfProgramme {
	id: string;
	clause: string;
	quote: string;
}

export interface BenefitRuleRow extends OfProgramme {
	id: string;
	clause: string;
	name: string;
	name_en: string | null;
	base: string | null;
	base_en: string | null;
	collector: string | null;
	collector_en: string | null;
	split: string | null;
	split_en: string | null;
	override: string | null;
	override_en: string | null;
	strength: string | null;
	strength_en: string | null;
	quote: string;
}

export interface TaxSplitRow extends Sourced {
	project: string;
	project_name: string;
	programme: string;
	year: number;
	first_tax: string | null;
	year_no: number | null;
	/** 万元, as all amounts here. */
	tax_total: number | null;
	tax_local: number | null;
	/** Percent to the sending area. */
	ratio_out: number | null;
	due_out: number | null;
	due_in: number | null;
	due_out_local: number | null;
	due_in_local: number | null;
	settled: number | null;
	unsettled: number | null;
	override_doc: string | null;
	estimated: boolean | null;
	reason: 'known' | 'negotiated' | 'before_first_tax' | 'month_missing' | 'no_tax';
}

export interface ListOrderRow {
	list: string;
	list_name: string;
	list_name_en: string;
	role: 'recipient' | 'supporter' | 'mentioned';
	direction: 'last_first' | 'largest_first' | null;
	order_basis: string;
	order_basis_en: string | null;
	clause: string | null;
	quote: string | null;
	programme: string;
	ordinal: number;
	region: string;
	name: string;
	name_en: string;
	kind: string | null;
	pending: boolean;
	rank_year: number | null;
	class: string | null;
	rank: number | null;
	of_how_many: number | null;
	/** Above 0 is forward. */
	progress: number | null;
	/** 0 to 1. */
	percentile: number | null;
	class_changed: boolean | null;
	since_base: number | null;
}

/** A member of a list of supporters: its place by the list, and by figures of one year and vintage. */
export interface SupporterOrderRow {
	list: string;
	ordinal: number;
	region: string;
	name: string;
	name_en: string;
	kind: string | null;
	indicator: string;
	indicator_name: string;
	indicator_name_en: string;
	unit: string;
	unit_en: string;
	decimals: number;
	/** Year and vintage of every figure of the list; null where no member has a figure. */
	year: number | null;
	vintage: string | null;
	value: number | null;
	members: number;
	/** Members with a figure of that year and vintage. */
	known: number;
	/** Among the known by the list's order; null without a figure, as are the next two. */
	list_place: number | null;
	/** Among the known by the figure, ties as 1, 2, 2, 4. */
	place: number | null;
	/** Above 0 is forward. */
	moved: number | null;
	source_title: string | null;
	source_address: string | null;
	grade: string | null;
}

export interface RankRow extends Sourced {
	region: string;
	name: string;
	name_en: string;
	ordinal: number;
	year: number;
	class: string;
	rank: number;
	place: number;
	of_how_many: number | null;
	rank_before: number | null;
	progress: number | null;
	percentile: number | null;
	class_changed: boolean;
	field_changed: boolean | null;
	since_base: number | null;
}

export interface AssessmentRuleRow extends OfProgramme {
	id: string;
	clause: string;
	subject: string;
	subject_en: string | null;
	rule: string;
	rule_en: string | null;
	result_use: string | null;
	result_use_en: string | null;
	quote: string;
}
