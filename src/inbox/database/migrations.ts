/** The inbox's own tables, one step after the other. A step that was published is never changed. */
export const migrations: readonly ((schema: string) => string)[] = [
  (schema) => `
create table ${schema}.callbacks (
  id bigint generated always as identity primary key,
  key text not null,
  project_id bigint not null,
  payment_id text,
  payment_key text not null,
  type text,
  status text,
  event text not null,
  source text not null,
  body text,
  queue text not null,
  -- By the number, so that those which come within a tick of the clock keep their order.
  job uuid not null generated always as (lpad(to_hex(id), 32, '0')::uuid) stored,
  received_at timestamptz not null default now(),
  attempts integer not null default 0,
  last_error text,
  handled_at timestamptz,
  handled_as text,
  dead_at timestamptz,
  is_news boolean,
  discarded_at timestamptz,
  unique (project_id, key)
);
comment on table ${schema}.callbacks is 'Verified callbacks, each once. handled_at is set in the transaction of its handler.';
create index callbacks_by_payment on ${schema}.callbacks (project_id, payment_key, id);
create index callbacks_open on ${schema}.callbacks (project_id, id) where handled_at is null and discarded_at is null;
create index callbacks_discarded on ${schema}.callbacks (project_id, id) where discarded_at is not null;
create index callbacks_to_blank on ${schema}.callbacks (project_id, received_at) where body is not null and (handled_at is not null or discarded_at is not null);
create index callbacks_by_age on ${schema}.callbacks using brin (received_at);

create table ${schema}.payments (
  project_id bigint not null,
  payment_key text not null,
  payment_id text not null,
  type text not null,
  expected_amount bigint,
  expected_at timestamptz,
  status text,
  status_at timestamptz,
  -- As wide as whatever the platform signs.
  amount numeric,
  currency text,
  code text,
  mismatch boolean not null default false,
  -- False again once it is expected again.
  is_final boolean not null default false,
  -- The status whose result has reached its handler.
  result text,
  asked_at timestamptz,
  asked integer not null default 0,
  unknown_at timestamptz,
  primary key (project_id, payment_key)
);
comment on table ${schema}.payments is 'What each payment has come to, by the rule of supersedes; amounts in minor units (fen).';
create index payments_expected on ${schema}.payments (project_id, expected_at) where expected_at is not null and not is_final;
`,
];

/** What a role needs that only runs the inbox, and may create nothing. */
export const grants = (schema: string, role: string) => `
grant usage on schema ${schema} to ${role};
grant select, insert, update, delete on all tables in schema ${schema} to ${role};
grant usage, select on all sequences in schema ${schema} to ${role};
grant execute on all functions in schema ${schema} to ${role};
`;
