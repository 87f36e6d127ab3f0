-- 一个方案每条目标的判定与原因。 The verdict of every target of one programme, and why. $1 programme id.
select target, verdict, reason, soft, reading_sensitive
from target_verdict
where programme = $1
order by target;
