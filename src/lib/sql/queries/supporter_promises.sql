-- 约束这一类支援方的目标与义务；文件点的是一类单位。 Targets and duties that bind the supporter's class. $1 supporter id.
select
	c.promise, c.id, c.programme, p.short_name, p.short_name_en, c.title, c.title_en,
	c.party, c.party_en, c.clause, c.quote
from class_promise as c
join programme as p on p.id = c.programme
where exists (
	select 1 from supporter_class as k
	where k.supporter = $1
		and k.programme = c.programme
		and k.class = c.class
)
qualify row_number() over (partition by c.promise, c.id order by c.class) = 1
order by p.issued desc nulls last, c.programme, c.promise desc, c.id;
