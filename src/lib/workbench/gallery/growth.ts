/** Worked questions: is the county catching up. */
import type { Question } from './question';

export const growth: readonly Question[] = [
	{
		id: 'ahead-on-all-four',
		topic: 'growth',
		zh: '22 个受援县里，几个四项指标都高于全省？',
		en: 'How many of the 22 recipients are ahead of the province on all four indicators?',
		sql: `-- 比得了的县才算；任期的年份还不齐，只是暂时的比较
with counted as (
  select region,
    count(*) filter (comparison = 'above') as ahead,
    count(*) filter (comparison is not null) as compared
  from four_indicator_verdict
  where programme = 'hb2020'
  group by region
)
select
  count(*) as recipients,
  count(*) filter (compared = 4) as comparable,
  count(*) filter (ahead = 4) as ahead_on_all_four
from counted`
	},
	{
		id: 'gaps-by-county',
		topic: 'growth',
		zh: '每个受援县四项各差全省几个百分点，差在哪项？',
		en: 'By how many points does each recipient lead or trail the province, on what?',
		sql: `pivot (
  select r.name, v.ordinal, v.indicator, round(v.gap, 2) as gap
  from four_indicator_verdict v
  join region r on r.adcode = v.region
  where v.programme = 'hb2020'
)
on indicator in ('gdp', 'budget_revenue', 'urban_income', 'rural_income')
using first(gap)
group by ordinal, name
order by ordinal`
	},
	{
		id: 'trailing-most',
		topic: 'growth',
		zh: '落后全省最多的是哪些县、哪一项，有多确定？',
		en: 'Which counties trail the province most, on what, and how sure is that?',
		sql: `-- gap_low 到 gap_high 是公布数四舍五入带来的范围
select r.name, v.indicator, v.gap, v.gap_low, v.gap_high, v.years, v.years_due,
  v.grade, v.source_sensitive, v.method_sensitive
from four_indicator_verdict v
join region r on r.adcode = v.region
where v.programme = 'hb2020' and v.comparison = 'not_above'
order by v.gap, v.region, v.indicator
limit 15`
	},
	{
		id: 'pace-to-catch-up',
		topic: 'growth',
		zh: '还没领先的县，余下各年每年要多快才追得上？',
		en: 'How fast must counties that are behind grow in the years left to catch up?',
		sql: `select r.name, c.indicator, c.years_left, c.years_published, c.county_growth,
  c.province_growth, c.pace, c.faster
from catch_up c
join region r on r.adcode = c.region
order by c.pace desc nulls last, c.region, c.indicator`
	},
	{
		id: 'other-readings',
		topic: 'growth',
		zh: '换一种算法，哪些县的结论会变？',
		en: 'Which conclusions change under another way of computing the average?',
		sql: `select s.reading, s.indicator,
  count(*) filter (s.changed) as changed,
  list(r.name order by s.ordinal) filter (s.changed) as counties
from reading_sensitivity s
join region r on r.adcode = s.region
where s.programme = 'hb2020'
group by s.reading, s.indicator
having changed > 0
order by s.reading, s.indicator`
	},
	{
		id: 'one-county-by-year',
		topic: 'growth',
		zh: '竹溪县农村居民收入逐年增速与全省相比如何？',
		en: 'How did rural income in Zhuxi grow, year by year, against the province?',
		sql: `-- 县名在 region 里，换成 '利川市' 之类即可
select g.year, g.growth, g.province_growth, g.gap, g.comparison, g.series, g.grade
from gap_to_province g
join region r on r.adcode = g.region
where r.name = '竹溪县' and g.indicator = 'rural_income' and g.preferred
order by g.year, g.series, g.vintage, g.price`
	},
	{
		id: 'average-growth-2021-2023',
		topic: 'growth',
		zh: '2020 到 2023 年，全省哪些县农村收入年均增幅最高？',
		en: 'Where in the province did rural income grow fastest from 2020 to 2023?',
		sql: `select r.name, a.growth, a.low, a.high, a.year_list, a.series, a.grade
from average_growth_at(2020, 2023, 'geometric') a
join region r on r.adcode = a.region
where a.indicator = 'rural_income' and r.scope = '420000' and r.level = 'county' and a.years = 3
order by a.growth desc, a.region, a.series, a.vintage
limit 20`
	},
	{
		id: 'convergence',
		topic: 'growth',
		zh: '起点低的县是不是长得更快？',
		en: 'Do counties that start lower grow faster?',
		sql: `-- 斜率为负才是趋同；区间含 0 就看不出关系
select scope, indicator, counties, slope,
  slope - t * residual / sqrt(sxx) as slope_low,
  slope + t * residual / sqrt(sxx) as slope_high, r2
from convergence_fit
order by scope, indicator`
	},
	{
		id: 'inequality',
		topic: 'growth',
		zh: '县与县之间农村居民收入的差距在变大还是变小？',
		en: 'Are counties growing apart or together in rural income?',
		sql: `select whose, year, counties, gini, theil,
  gini - lag(gini) over (partition by whose order by year) as gini_change
from inequality
where indicator = 'rural_income'
order by whose, year`
	},
	{
		id: 'urban-rural-ratio',
		topic: 'growth',
		zh: '哪些受援县的城乡收入比缩小得最快？',
		en: 'In which recipients did urban income come closest to rural income?',
		sql: `select r.name,
  min(u.year) as first_year, max(u.year) as last_year,
  arg_min(u.ratio, u.year) as first_ratio, arg_max(u.ratio, u.year) as last_ratio,
  last_ratio - first_ratio as change
from urban_rural u
join programme_member m on m.region = u.region and m.role = 'recipient'
join region r on r.adcode = u.region
where m.programme = 'hb2020'
group by r.adcode, r.name
having count(*) > 1
order by change, r.adcode`
	},
	{
		id: 'jumps-to-check',
		topic: 'growth',
		zh: '哪些增速离同级地区太远，需要核对？',
		en: 'Which growth rates lie so far from their peers that they need checking?',
		sql: `select r.name, j.indicator, j.year, g.growth, j.peer_growth, j.series, g.sources
from growth_jump j
join growth g using (region, indicator, series, vintage, price, year)
join region r on r.adcode = j.region
order by abs(g.growth - j.peer_growth) desc, j.region, j.indicator, j.year`
	},
	{
		id: 'similar-economies',
		topic: 'growth',
		zh: '与竹溪县经济最相近的是哪些县？',
		en: 'Which counties have an economy most like Zhuxi’s?',
		sql: `select p.name, s.place, s.distance, s.indicators, s.basis
from similar_economy s
join region r on r.adcode = s.region
join region p on p.adcode = s.peer
where r.name = '竹溪县'
order by s.place, s.peer`
	}
];
