-- 指标及其单位与定义。 The indicators with their units and definitions.
select
	id, name, name_en, short_name, short_name_en, unit, unit_en, decimals, polarity, price_basis,
	definition, definition_en
from indicator
order by ordinal, id;
