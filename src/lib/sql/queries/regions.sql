-- 一幅地图上的全部地区。 All places on one map. $1 adcode of the map.
select
	adcode, name, short_name, name_en, level, kind, parent, label_lng, label_lat, aliases, pinyin, valid_from
from region
where scope = $1
order by adcode;
