const id=9039,ids=[9039],modules={99039:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{lintDependents:()=>lintDependents});var _traffic_rename_in_query_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(28259),_lint_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
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
 by ${cover[0]}`}]:[]})}}),28259:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{OE:()=>renameInQuery,
wP:()=>isWhole,wX:()=>namesIn});var _lexer_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(63292);const callsWithFrom=new Set(["EXTRACT","TRIM","SUBSTRING",
"SUBSTR","MID","POSITION","OVERLAY"]),opensTables=new Set(["FROM","JOIN","STRAIGHT_JOIN","INTO","VIEW"]),modifiers=new Set(["LOW_PRIORITY","HIGH_PRIORITY","DELA\
YED","QUICK","IGNORE","LATERAL","INTO","FROM"]),closesTables=new Set("WHERE SET GROUP HAVING ORDER LIMIT UNION EXCEPT INTERSECT SELECT VALUES VALUE PROCEDURE FO\
R WINDOW RETURNING LOCK".split(" "));function renameInQuery(sql,names,schema){const{tables,qualifiers,aliases}=readPlaces(sql,schema),edits=[...tables,...qualifiers.
filter(({name})=>!aliases.has(name.toLowerCase()))].flatMap(place=>{const copy=names.get(place.name.toLowerCase());return copy===void 0?[]:[{...place,copy}]}).sort(
(a,b)=>a.start-b.start);let result="",from=0;for(const{start,end,copy}of edits)result+=sql.slice(from,start)+(0,_lexer_js__WEBPACK_IMPORTED_MODULE_0__.Cm)(copy),
from=end;return result+sql.slice(from)}function isWhole(sql){try{return(0,_lexer_js__WEBPACK_IMPORTED_MODULE_0__.qr)(sql),!0}catch(error){if(error instanceof _lexer_js__WEBPACK_IMPORTED_MODULE_0__.
jO)return!1;throw error}}function namesIn(sql){return isWhole(sql)?new Set((0,_lexer_js__WEBPACK_IMPORTED_MODULE_0__.qr)(sql).filter(({kind})=>kind==="word"||kind===
"quoted").map(token=>(0,_lexer_js__WEBPACK_IMPORTED_MODULE_0__.FK)(sql,token).toLowerCase())):new Set}function readPlaces(sql,schema){const tokens=(0,_lexer_js__WEBPACK_IMPORTED_MODULE_0__.
qr)(sql),word=at=>tokens[at]?.kind==="quoted"?"":textOf(sql,tokens[at]).toUpperCase(),tables=[],qualifiers=[],aliases=new Set,levels=[{isInTables:!1,isTableNext:!1,
isCall:!1}];for(let at=0;at<tokens.length;at++){const level=levels.at(-1),current=word(at);if(current==="(")levels.push(enter(level,word(at+1),word(at-1)));else if(current===
")")levels.length>1&&levels.pop();else if(current===",")level.isTableNext=level.isInTables;else if(isOpening(current,at,word(at-1),level))level.isTableNext=!0,current!==
"INTO"&&current!=="VIEW"&&current!=="INSERT"&&current!=="REPLACE"&&(level.isInTables=!0);else{if(level.isTableNext&&modifiers.has(current))continue;if(isName(tokens[at])){
const place=readName(sql,tokens,at,schema);if(level.isTableNext&&place){tables.push(place.name);const alias=tokens[place.next+(word(place.next)==="AS"?1:0)];isName(
alias)&&aliases.add((0,_lexer_js__WEBPACK_IMPORTED_MODULE_0__.FK)(sql,alias).toLowerCase()),level.isTableNext=!1,at=place.next-1}else closesTables.has(current)?
(level.isInTables=!1,level.isTableNext=!1):word(at+1)==="."&&word(at-1)!=="."&&place&&qualifiers.push(qualifierOf(sql,tokens,at,schema))}}}return{tables,qualifiers,
aliases}}function enter(level,next,previous){const isJoined=level.isTableNext&&!["SELECT","WITH","VALUES"].includes(next);return level.isTableNext=!1,{isInTables:isJoined,
isTableNext:isJoined,isCall:callsWithFrom.has(previous)}}function isOpening(current,at,previous,level){return at===0&&["INSERT","REPLACE","DELETE"].includes(current)?
!0:current==="UPDATE"?previous!=="KEY"&&previous!=="FOR":opensTables.has(current)&&!(level.isCall&&current==="FROM")}const textOf=(sql,token)=>token?sql.slice(token.
start,token.end):"",isName=token=>token?.kind==="word"||token?.kind==="quoted";function readName(sql,tokens,at,schema){const first=tokens[at],isQualified=textOf(
sql,tokens[at+1])==="."&&isName(tokens[at+2]),last=isQualified?tokens[at+2]:first,name=isQualified&&(0,_lexer_js__WEBPACK_IMPORTED_MODULE_0__.FK)(sql,first).toLowerCase()!==
schema.toLowerCase()?"":(0,_lexer_js__WEBPACK_IMPORTED_MODULE_0__.FK)(sql,last);return{name:{start:first.start,end:last.end,name},next:at+(isQualified?3:1)}}function qualifierOf(sql,tokens,at,schema){
const first=tokens[at];if(!(textOf(sql,tokens[at+3])==="."&&isName(tokens[at+2])))return{start:first.start,end:first.end,name:(0,_lexer_js__WEBPACK_IMPORTED_MODULE_0__.
FK)(sql,first)};const isOwn=(0,_lexer_js__WEBPACK_IMPORTED_MODULE_0__.FK)(sql,first).toLowerCase()===schema.toLowerCase(),table=tokens[at+2];return{start:first.
start,end:table.end,name:isOwn?(0,_lexer_js__WEBPACK_IMPORTED_MODULE_0__.FK)(sql,table):""}}})};export{id,ids,modules};
