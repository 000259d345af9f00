// The published schema accepts every casebook of cases/ and refuses the gallery's smallest mistakes that a schema can see.
import { readFileSync, readdirSync } from 'node:fs'
import Ajv from 'ajv/dist/2020.js'
import { parse } from 'yaml'

const root = new URL('../../', import.meta.url)
const text = path => readFileSync(new URL(path, root), 'utf8')
const valid = new Ajv({ strict: false, allowUnionTypes: true }).compile(JSON.parse(text('docs/casebook.schema.json')))

const accepted = readdirSync(new URL('cases', root)).filter(name => name.endsWith('.yaml')).map(name => `cases/${name}`)
const refused = ['field-unknown', 'field-missing', 'kind-unknown', 'date-unreadable', 'word-not-in-list', 'id-malformed', 'value-expected', 'group-expected']
  .map(code => `tests/Renkei.Tests/Errors/gallery/${code}.yaml`)

let failed = 0
for (const [paths, wanted] of [[accepted, true], [refused, false]]) {
  for (const path of paths) {
    if (valid(parse(text(path))) === wanted) continue
    failed++
    console.error(`${path} is ${wanted ? 'refused' : 'accepted'} by the schema`, valid.errors ?? '')
  }
}
console.log(`${accepted.length + refused.length - failed} passed, ${failed} failed`)
process.exit(failed ? 1 : 0)
