"use strict";exports.id=9039,exports.ids=[9039],exports.modules={99039:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(
__webpack_exports__,{lintDependents:()=>lintDependents});var _traffic_rename_in_query_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(28259),_lint_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
90552);async function lintDependents(session,pending){const[dependents,indexes]=[await readDependents(session),await readIndexes(session)],settled=new Set;return pending.
flatMap(migration=>{const hits=[];for(const statement of migration.statements){const{what}=statement;for(const{name}of what.targets)settled.add(`${what.objectKind}\
:${name.toLowerCase()}`);const left=dependents.filter(({kind,name})=>!settled.has(`${kind}:${name.toLowerCase()}`));for(const hit of[...readersOf(statement,left),
...doubleIndexes(statement,indexes)])hits.push({hit,statement})}return(0,_lint_js__WEBPACK_IMPORTED_MODULE_1__.I)(migration,hits)})}async function readDependents(session){
const[views,triggers,routines]=await session.query(["SELECT TABLE_NAME AS name, VIEW_DEFINITION AS text FROM information_schema.VIEWS WHERE TABLE_SCHEMA = DATAB\
ASE()","SELECT TRIGGER_NAME AS name, EVENT_OBJECT_TABLE AS owner, ACTION_STATEMENT AS text FROM information_schema.TRIGGERS WHERE TRIGGER_SCHEMA = DATABASE()","\
SELECT ROUTINE_NAME AS name, ROUTINE_TYPE AS type, ROUTINE_DEFINITION AS text FROM information_schema.ROUTINES WHERE ROUTINE_SCHEMA = DATABASE()"].join(";")),named=row=>({
name:String(row.name),names:(0,_traffic_rename_in_query_js__WEBPACK_IMPORTED_MODULE_0__.wX)(String(row.text??""))});return[...views.rows.map(row=>({kind:"view",
...named(row)})),...triggers.rows.map(row=>({kind:"trigger",table:String(row.owner),...named(row)})),...routines.rows.map(row=>({kind:row.type==="FUNCTION"?"fun\
ction":"procedure",...named(row)}))]}function readersOf({what},dependents){const table=what.targets[0]?.name??"";return what.clauses.flatMap(clause=>clause.kind===
"drop-column"||clause.kind==="rename-column"?[clause.column]:clause.kind==="change-column"&&clause.newName.toLowerCase()!==clause.column.toLowerCase()?[clause.column]:
[]).flatMap(column=>dependents.filter(({names,table:own})=>(own?.toLowerCase()===table.toLowerCase()||names.has(table.toLowerCase()))&&names.has(column.toLowerCase())).
map(({kind,name})=>({code:"BC13",detail:`${kind} ${name} uses ${table}.${column}`})))}async function readIndexes(session){const[answer]=await session.query("SEL\
ECT TABLE_NAME AS owner, INDEX_NAME AS name, COLUMN_NAME AS part FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = DATABASE() AND INDEX_TYPE = 'BTREE' AND\
 SUB_PART IS NULL ORDER BY TABLE_NAME, INDEX_NAME, SEQ_IN_INDEX"),tables=new Map;for(const row of answer.rows){const owner=String(row.owner).toLowerCase(),indexes=tables.
get(owner)??new Map;tables.set(owner,indexes);const name=String(row.name);indexes.set(name,[...indexes.get(name)??[],String(row.part).toLowerCase()])}return tables}
function doubleIndexes({what},indexes){const table=what.targets[0]?.name??"",added=[...what.verb==="CREATE INDEX"&&what.index?.kind==="index"?[what.index.columns]:
[],...what.clauses.flatMap(clause=>clause.kind==="add-index"&&clause.indexKind==="index"?[clause.columns]:[])],dropped=new Set(what.clauses.flatMap(clause=>clause.
kind==="drop-index"?[clause.index]:[])),there=[...indexes.get(table.toLowerCase())??[]].filter(([name])=>!dropped.has(name));return added.flatMap(columns=>{const cover=there.
find(([,parts])=>columns.every((column,at)=>parts[at]===column.toLowerCase()));return cover?[{code:"ST07",detail:`(${columns.join(", ")}) of ${table} is covered\
 by ${cover[0]}`}]:[]})}})};
