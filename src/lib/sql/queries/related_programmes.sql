-- 同一幅地图上有结对关系的其他方案。 Other programmes on the same map that state pairings. $1 programme id.
select
	p.id, p.name, p.short_name, p.name_en, p.short_name_en,
	cast(count(*) as integer) as links,
	cast(count(distinct m.region) as integer) as recipients_shared,
	p.in_documents,
	any_value(s.state) as state
from programme as own
join programme as p on p.scope = own.scope and p.id <> own.id
join programme_state as s on s.programme = p.id
join link as k on k.programme = p.id
left join (
	select distinct region
	from programme_member
	where programme = $1
		and role = 'recipient'
) as m on m.region = k.recipient
where own.id = $1
group by p.id, p.name, p.short_name, p.name_en, p.short_name_en, p.in_documents
order by recipients_shared desc, links desc, p.id;
