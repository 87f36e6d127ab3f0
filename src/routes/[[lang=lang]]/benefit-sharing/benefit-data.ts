/** Everything the page about benefit sharing shows. */
import type { Ask } from '$lib/sql/ask';
import type { QueryRow } from '$lib/sql/queries';

export type BenefitRule = QueryRow<'benefit_rules'>;
export type TaxSplit = QueryRow<'tax_splits'>;

export interface BenefitData {
	rules: BenefitRule[];
	splits: TaxSplit[];
}

export async function benefitData(ask: Ask): Promise<BenefitData> {
	const [rules, splits] = await Promise.all([
		ask('benefit_rules', []),
		ask('tax_splits', ['natural'])
	]);
	return { rules, splits };
}
