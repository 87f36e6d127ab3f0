-- 一个支援方是谁。 Who a supporter is. $1 adcode, zone id or organisation id.
select
	id, name, name_en, kind, class, level, parent_name, parent_name_en,
	seat_name, seat_name_en, lng, lat, scope, aliases, note,
	source_title, source_address, grade
from supporter
where id = $1
order by id;
