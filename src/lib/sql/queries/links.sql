-- 来源写明的结对关系；湖北山川协作没有写明任何一对，结果为空。 Stated pairings of a programme. $1 programme id.
select
	id, programme, supporter, supporter_name, supporter_name_en, supporter_kind,
	supporter_lng, supporter_lat, supporter_is_zone,
	recipient, recipient_name, recipient_lng, recipient_lat,
	role, seen_from, seen_to, state, seen_label,
	source_title, source_publisher, source_address, quote, note
from stated_link
where programme = $1
order by recipient, supporter;
