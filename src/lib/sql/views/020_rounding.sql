-- 一个数印出的小数位数。 How many decimals a number is printed with.
create or replace macro decimals_of(number) as
	case
		when number = floor(number) then 0
		else least(length(split_part(cast(number as varchar), '.', 2)), 6)
	end;

-- 四舍五入的半个单位：一位小数为0.05。 Half a unit of the last printed decimal: 0.05 for one decimal.
create or replace macro half_unit(decimals) as
	0.5e0 / power(10e0, decimals);

-- 公布增速的舍入半宽：一位小数为0.05个百分点。 Half-width of a published growth rate: 0.05 points.
-- computations 2.2; a rate stored as 8 was printed as 8.0, so one decimal is the least.
create or replace macro published_half_width(growth) as
	half_unit(greatest(decimals_of(growth), 1));

-- 年均增幅由连乘得出。 Average annual growth in percent from yearly percentages, geometric.
-- computations 2.1 M1: (Π(1+g/100))^(1/n) − 1.
create or replace macro geometric_mean_growth(growth) as
	100e0 * (exp(avg(ln(1e0 + growth / 100e0))) - 1e0);

-- 由两端水平得年均增幅。 Average annual growth in percent from the levels at both ends.
-- computations 2.1 M3: (V_end/V_base)^(1/n) − 1.
create or replace macro endpoint_growth(base_level, end_level, years) as
	100e0 * (power(end_level / base_level, 1e0 / years) - 1e0);

-- 县与省的增幅相比：高于、未高于、舍入内不可判。 Compares two growth rates by their rounding bands.
-- computations 2.2: strictly above when the county's low end exceeds the province's high end;
-- not above when the county's high end does not exceed the province's low end. 高于 excludes equality.
create or replace macro growth_comparison(low, high, province_low, province_high) as
	case
		when low is null or high is null or province_low is null or province_high is null then 'none'
		when low > province_high then 'above'
		when high <= province_low then 'not_above'
		else 'within_rounding'
	end;

-- 两个增速之差（百分点）；价格口径不同时拒算。 Difference of two growth rates; refuses mixed price bases.
-- computations 2.1: growth at current prices set against growth at comparable prices invents a lead.
create or replace macro gap_points(growth, price, province_growth, province_price) as
	case
		when price is distinct from province_price
		then error(
			'价格口径不同，拒绝相减：县为' || coalesce(price, '未知') || '，省为'
			|| coalesce(province_price, '未知') || '。请选同一口径的增速。'
		)
		else growth - province_growth
	end;

-- 追赶速度：余下各年每年须超过的增速（%）。 The yearly growth a county must exceed to catch up, in percent.
-- computations 2.4: x = (1+y)·(Π_p/Π_c)^(1/(n−k)) − 1. Growth lists hold the k years passed, in percent;
-- province_ahead is the province's assumed growth for the years to come.
create or replace macro catch_up_growth(growths, province_growths, province_ahead, years_due) as
	case
		when len(growths) <> len(province_growths) or len(growths) >= years_due then null
		else 100e0 * (
			(1e0 + province_ahead / 100e0)
			* power(
				list_product(list_transform(province_growths, lambda g: 1e0 + g / 100e0))
				/ list_product(list_transform(growths, lambda g: 1e0 + g / 100e0)),
				1e0 / (years_due - len(growths))
			)
			- 1e0
		)
	end;
