import { describe, expect, it } from 'vitest';
import { refusalOf } from './guard';
import { verbOf } from './statement-verb';

const published = {
	names: new Set(['figure', 'level', 'catch_up_at']),
	macros: new Set(['catch_up_at'])
};
const reason = (sql: string, schema?: string) => refusalOf(sql, published, schema)?.reason ?? null;

describe('the verb of a statement', () => {
	it.each([
		['select 1', 'select'],
		['-- note\n/* more */ from level', 'from'],
		['(select 1) union (select 2)', 'select'],
		["with a as (select ')' as x), b(y) as materialized (select 1) select * from a, b", 'select'],
		['with recursive update as (select 1) delete from figure', 'delete'],
		['with recursive a(x) using key (x) as (select 1) from a', 'from'],
		['explain analyze with a as (select 1) insert into mine from a', 'insert'],
		['explain (format json) select 1', 'select'],
		['', '']
	])('%s', (sql, verb) => expect(verbOf(sql).verb).toBe(verb));

	it('knows what is aimed at', () => {
		expect(verbOf('create or replace temp view "My View" as select 1').targets).toEqual([
			['my view']
		]);
		expect(verbOf('drop table if exists main.a, current."Figure"').targets).toEqual([
			['main', 'a'],
			['current', 'figure']
		]);
		expect(verbOf('insert or ignore into figure values (1)').targets).toEqual([['figure']]);
	});
});

describe('what may run', () => {
	it.each([
		'select * from figure',
		"select 'drop table figure'",
		'summarize figure',
		'create table mine as from figure',
		'insert into mine from figure',
		'create or replace macro half(x) as x / 2',
		'use before',
		"set variable year = '2024'",
		'explain analyze from figure'
	])('%s', (sql) => expect(reason(sql)).toBeNull());

	it.each([
		'drop table figure',
		'DROP VIEW IF EXISTS mine, Level',
		'create or replace view "LEVEL" as select 1',
		'create temp table figure as select 1',
		'update figure set value = 0',
		'delete from main.figure',
		'truncate figure',
		'truncate table figure',
		'alter table figure rename to other',
		'merge into figure using mine on true when matched then delete',
		'insert into current.mine values (1)',
		'drop schema before cascade',
		'with x as (select 1) update figure set value = 0',
		'explain analyze delete from figure',
		'create macro catch_up_at(a) as a'
	])('nothing published is changed: %s', (sql) => expect(reason(sql)).toBe('published'));

	it.each([
		"attach ':memory:' as other",
		"copy figure to 'x.csv'",
		'prepare p as select 1',
		'begin',
		'install httpfs',
		'create index i on figure (value)',
		'create secret s (type s3)'
	])('has no place here: %s', (sql) => expect(reason(sql)).toBe('verb'));

	it('calls macros only where they read the tables of their own schema', () => {
		expect(reason('from catch_up_at(1)')).toBeNull();
		expect(reason('from current.catch_up_at(1)')).toBeNull();
		expect(reason('from before.catch_up_at(1)')).toBe('macro');
		expect(reason('from before.catch_up_at(1)', 'before')).toBeNull();
		expect(reason('from "Before" . catch_up_at (1)')).toBe('macro');
		expect(reason('select before.level from before.level')).toBeNull();
	});
});
