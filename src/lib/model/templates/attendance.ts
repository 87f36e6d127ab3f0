/** Example rows and rules of the attendance totals; every name in them is invented. */
import type { Template } from './template';

export const attendance: Omit<Template, 'table'> = {
	examples: [
		{
			programme: 'example',
			month: '2024-03',
			persons_due: 78,
			persons_present: 76,
			workdays_total: 590,
			months_assessed: 75,
			months_met: 71,
			source: 'example-source',
			note: '合成示例：示例方案全部派驻人员的合计'
		},
		{
			programme: 'example',
			recipient: '990101',
			month: '2024-03',
			persons_due: 4,
			persons_present: 4,
			workdays_total: 30,
			months_assessed: 4,
			months_met: 3,
			source: 'example-source',
			note: '合成示例：示例县'
		},
		{
			programme: 'example',
			recipient: '990102',
			month: '2024-03',
			persons_due: 2,
			persons_present: 2,
			workdays_total: 15,
			months_assessed: 2,
			months_met: 2,
			source: 'example-source',
			note: '合成示例：另一示例县，少于3人，发布时自动扣下'
		}
	],
	rules: {
		supporter: {
			zh: '一个月只用一种分法：按单位、按县、或按单位与县',
			en: 'One split a month: by supporter, by recipient, or by both'
		},
		persons_due: {
			zh: '四川2024 三(四)：每户国企原则上1名（T-SC2024-11）；少于3人的行发布时扣下',
			en: 'Sichuan 2024, 三(四): in principle one for each enterprise; rows under 3 are withheld'
		},
		persons_present: {
			zh: '四川2024 三(四)：缺派标“未派（原则上）”',
			en: 'Sichuan 2024, 三(四): a vacancy is an exception, not a breach'
		},
		workdays_total: {
			zh: '工作日按国务院办公厅调休安排；同日去两县记1日',
			en: 'Working days by the State Council calendar; two counties on one day count once'
		},
		months_assessed: {
			zh: '每人每月单判，不得跨月、跨人相抵；不足整月不考',
			en: 'Each person and month stands alone; broken months are not assessed'
		},
		months_met: {
			zh: '四川2024 三(四)：每月到县不少于7个工作日（T-SC2024-12、O-SC2024-08）',
			en: 'Sichuan 2024, 三(四): at least 7 working days a month'
		}
	}
};
