-- 周期任务各窗口的状态。 The state of every window of every duty. $1 reading of mutual visits: R1, R2 or R3.
select
	obligation, ordinal, window_start, window_end, due_on, graced_to, state,
	bodies, events, on_time, late, missing
from obligation_window_at((select as_of from meta), $1)
order by obligation, ordinal;
