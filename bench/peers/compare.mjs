// Reads a folder of LargeTables in DuckDB and SQLite, asks what Renkei.Bench's PeerFigures asks, compares the answers and prints times.
//   node compare.mjs FOLDER RENKEI_BENCH_DLL
// Fails when an answer differs; a slow engine fails nothing.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';

const [folder, program] = process.argv.slice(2);
const rounds = 5;
const sorts = { 'joint-work': 'JointWork', 'supply-contact': 'SupplyContact' };
const sortOf = (word) => sorts[word] ?? word[0].toUpperCase() + word.slice(1);
const levelOf = (word) => word[0].toUpperCase() + word.slice(1);
const quarter = (number) => `${2009 + Math.floor(number / 4)}-${1 + (number % 4)}`;

// Quarters since 2009 of the first day a date allows: 2010, 2010-03, 2010-03~ (a month earlier), 2010-03-17.
const months = `(cast(substr("when", 1, 4) as integer) - 2009) * 12 + case when length("when") = 4 then 0 else cast(substr("when", 6, 2) as integer) - 1 end - case when "when" like '%~' then 1 else 0 end`;

const queries = {
  'events by sort and quarter': [`select "is", quarter, count(*) from held group by 1, 2`, (row) => `${sortOf(row[0])} ${quarter(row[1])}`],
  'contacts by levels and quarter': [
    `select ours.level, theirs.level, ours.quarter, sum(ours.n * theirs.n) from
       (select event, quarter, level, count(*) as n from there where firm = 'aoki' and level is not null group by 1, 2, 3) ours join
       (select event, level, count(*) as n from there where firm = 'berg' and level is not null group by 1, 2) theirs on ours.event = theirs.event
     group by 1, 2, 3`,
    (row) => `${levelOf(row[0])} ${levelOf(row[1])} ${quarter(row[2])}`,
  ],
  'visits each way a quarter': [
    `select there.firm, host.firm, there.quarter, count(distinct there.event) from there join held on held.event = there.event join firms host on host.organization = held.place
     where held."is" in ('visit', 'tour') and host.firm <> there.firm group by 1, 2, 3`,
    (row) => `${row[0]} ${row[1]} ${quarter(row[2])}`,
  ],
  'people exposed each way': [
    `select there.firm, host.firm, count(distinct there.person) from there join held on held.event = there.event join firms host on host.organization = held.place
     where held."is" in ('visit', 'tour') and host.firm <> there.firm group by 1, 2`,
    (row) => `${row[0]} ${row[1]}`,
  ],
  'hours of teaching': [`select teachers, cast(sum(cast(effort as integer)) as integer) from held where teachers is not null group by 1`, (row) => row[0]],
};

const prepared = [
  `create table firms as select organization, coalesce(part_of, organization) as firm from organization`,
  `create table held as select event, "is", place, teachers, effort, people, (MONTHS) DIVIDE 3 as quarter from event where state is null`,
];

const rowsToAnswer = (rows, key) => Object.fromEntries(rows.map((row) => [key(row), Number(row.at(-1))]).filter(([, count]) => count !== 0).sort(([one], [other]) => (one < other ? -1 : 1)));

async function duckdb() {
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const started = performance.now();
  for (const table of ['event', 'person', 'organization']) {
    await connection.run(`create table ${table} as select * from read_csv('${join(folder, `${table}.csv`)}', all_varchar = true, header = true, nullstr = '')`);
  }
  for (const sql of prepared) await connection.run(sql.replace('MONTHS', months).replace('DIVIDE', '//'));
  await connection.run(`create table there as select held.event, quarter, person.person, firm, nullif(level, '') as level from
    (select event, quarter, unnest(string_split(people, '; ')) as person from held where people is not null) held join person on person.person = held.person join firms on firms.organization = person.organization`);
  const [answers, times] = [{}, { reading: performance.now() - started, all: 0 }];
  for (const [name, [sql, key]] of Object.entries(queries)) {
    times[name] = Infinity;
    for (let round = 0; round < rounds; round++) {
      const begun = performance.now();
      const rows = (await connection.runAndReadAll(sql)).getRows();
      times[name] = Math.min(times[name], performance.now() - begun);
      answers[name] = rowsToAnswer(rows, key);
    }
    times.all += times[name];
  }
  return { answers, times };
}

async function sqlite() {
  const { default: Database } = await import('better-sqlite3');
  const store = new Database(':memory:');
  const started = performance.now();
  for (const table of ['event', 'person', 'organization']) {
    const text = readFileSync(join(folder, `${table}.csv`), 'utf8');
    if (text.includes('"')) throw new Error(`${table}.csv has quoted cells, which are not read here.`);
    const [names, ...rows] = text.trimEnd().split('\n').map((line) => line.split(','));
    store.exec(`create table ${table} (${names.map((name) => `"${name}" text`).join(', ')})`);
    const insert = store.prepare(`insert into ${table} values (${names.map(() => '?').join(', ')})`);
    store.transaction(() => rows.forEach((row) => insert.run(row.map((cell) => (cell === '' ? null : cell)))))();
  }
  for (const sql of prepared) store.exec(sql.replace('MONTHS', months).replace('DIVIDE', '/'));
  store.exec('create table there (event text, quarter integer, person text, firm text, level text)');
  const people = new Map(store.prepare('select person, firm, level from person join firms on firms.organization = person.organization').raw().all().map(([person, ...rest]) => [person, rest]));
  const insert = store.prepare('insert into there values (?, ?, ?, ?, ?)');
  store.transaction(() => {
    for (const [event, at, list] of store.prepare('select event, quarter, people from held where people is not null').raw().all()) {
      for (const person of list.split('; ')) insert.run(event, at, person, ...people.get(person));
    }
  })();
  store.exec('create index held_event on held (event)');
  const [answers, times] = [{}, { reading: performance.now() - started, all: 0 }];
  for (const [name, [sql, key]] of Object.entries(queries)) {
    const statement = store.prepare(sql).raw();
    times[name] = Infinity;
    for (let round = 0; round < rounds; round++) {
      const begun = performance.now();
      const rows = statement.all();
      times[name] = Math.min(times[name], performance.now() - begun);
      answers[name] = rowsToAnswer(rows, key);
    }
    times.all += times[name];
  }
  return { answers, times };
}

const ours = JSON.parse(execFileSync('dotnet', [program, 'figures', folder], { encoding: 'utf8', maxBuffer: 1 << 28 }));
const engines = { DuckDB: await duckdb(), SQLite: await sqlite() };
let differing = 0;
for (const [engine, { answers }] of Object.entries(engines)) {
  for (const name of Object.keys(ours.answers)) {
    if (isDeepStrictEqual(answers[name], ours.answers[name])) continue;
    differing++;
    const keys = [...new Set([...Object.keys(answers[name] ?? {}), ...Object.keys(ours.answers[name])])].filter((key) => answers[name]?.[key] !== ours.answers[name][key]);
    console.log(`${engine} differs on ${name}: ${keys.slice(0, 3).map((key) => `${key}: ${answers[name]?.[key]} against ${ours.answers[name][key]}`).join('; ')}`);
  }
}

console.log(`| what | Renkei | ${Object.keys(engines).join(' | ')} |\n| --- | --- |${' --- |'.repeat(Object.keys(engines).length)}`);
for (const name of ['reading', ...Object.keys(ours.answers), 'all']) {
  const cell = (time) => `${time.toFixed(1)} ms`;
  console.log(`| ${name} | ${cell(ours.times[name])} | ${Object.values(engines).map(({ times }) => `${cell(times[name])} (${(times[name] / ours.times[name]).toFixed(1)}×)`).join(' | ')} |`);
}
console.log(differing === 0 ? 'All answers agree.' : `${differing} answers differ.`);
process.exit(differing === 0 ? 0 : 1);
