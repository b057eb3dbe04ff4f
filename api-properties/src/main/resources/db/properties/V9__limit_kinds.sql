-- Limits count requests in a window, request time in a window (in seconds), or requests in
-- parallel, which have no window.
alter table limit_policy add column kind text not null default 'requests'
  check (kind in ('requests', 'time', 'parallel'));
alter table limit_policy rename column requests to amount;
alter table limit_policy alter column window_seconds drop not null;
alter table limit_policy add check ((kind = 'parallel') = (window_seconds is null));
