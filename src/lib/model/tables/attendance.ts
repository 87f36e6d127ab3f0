/** Attendance of posted staff, as totals only: personal attendance is never public (clause 三(四) of Sichuan 2024). */
import { integer, note, programme, ref, source, text } from '../column';
import type { Table } from '../types';

/** Fewest people a published total may speak of; computations 7. */
const LEAST = 3;

const people = (name: string, zh: string, en: string, unit = '人') =>
	integer(name, zh, en, { required: true, unit, min: 0 });

export const attendanceTotal: Table = {
	name: 'attendance_total',
	description: {
		zh: '派驻考勤的月度合计；个人考勤不入表',
		en: 'Monthly totals of posted staff; never a person'
	},
	key: ['programme', 'supporter', 'recipient', 'month'],
	columns: [
		programme(),
		ref(
			'supporter',
			'organisation',
			'派出单位；空为不分单位',
			'Who posts them; empty: all supporters together'
		),
		ref('recipient', 'region', '到哪个县；空为不分县', 'Recipient; empty: all recipients together'),
		text('month', '月份', 'Month', { required: true, format: 'month' }),
		people('persons_due', '应派人数', 'Persons due'),
		people('persons_present', '在岗人数', 'Persons in post'),
		people('workdays_total', '到县工作日合计，周末与同日第二个县不计', 'Workdays in all', '人日'),
		people(
			'months_assessed',
			'应考人月，月内到岗或离岗不足整月的不考',
			'Person-months assessed',
			'人月'
		),
		people('months_met', '合规人月，到县不少于7个工作日', 'Person-months that complied', '人月'),
		source({ required: true }),
		note()
	],
	smallCells: {
		columns: ['persons_due', 'persons_present', 'months_assessed', 'months_met'],
		least: LEAST,
		within: ['programme', 'month'],
		parts: ['supporter', 'recipient'],
		reason: {
			zh: '少于3人的合计会认出个人，不公开',
			en: 'a total of fewer than 3 people would point at a person'
		}
	},
	refuses: {
		words: [
			'姓名',
			'名字',
			'人名',
			'干部',
			'身份证',
			'手机',
			'电话',
			'工号',
			'职务',
			'name',
			'person_id',
			'person_name',
			'staff',
			'phone',
			'mobile',
			'id_card',
			'id_number'
		],
		reason: {
			zh: '个人考勤不公开，这张表只收各月合计',
			en: 'personal attendance is not public; the table takes monthly totals only'
		}
	},
	ordered: [
		['months_assessed', 'persons_present'],
		['months_met', 'months_assessed']
	]
};
