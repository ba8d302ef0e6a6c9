"use strict";exports.id=9544,exports.ids=[9544],exports.modules={19544:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(
__webpack_exports__,{A:()=>checkTraffic});var opening=__webpack_require__(15930),session_settings=__webpack_require__(76033),lexer=__webpack_require__(83263);function callsOfDropped(pending,queries){
const dropped=new Map;for(const migration of pending)for(const statement of migration.statements){const{verb,objectKind,targets}=statement.what;if(!(objectKind!==
"procedure"&&objectKind!=="function"))for(const{name}of targets)verb.startsWith("DROP")?dropped.set(name.toLowerCase(),{migration,statement}):dropped.delete(name.
toLowerCase())}return dropped.size===0?[]:queries.flatMap(query=>{const found=calledNames(query.text).find(name=>dropped.has(name));if(found===void 0)return[];const{
migration,statement}=dropped.get(found);return[{query,migration,statement,errno:1305,reason:`${statement.what.objectKind} ${found} does not exist`}]})}function calledNames(sql){
const tokens=(0,lexer.qr)(sql),isCalled=at=>{const next=tokens[at+1];return next!==void 0&&sql.slice(next.start,next.end)==="("};return tokens.filter(({kind},at)=>(kind===
"word"||kind==="quoted")&&isCalled(at)).map(token=>(0,lexer.FK)(sql,token).toLowerCase())}function ownQueries(migrations){const known=migrations.flatMap(({statements})=>statements).
filter(({what})=>what.nature==="data"||what.nature==="query").map(({sql})=>canonical(sql));return text=>{if(/_acd_|\bGET_LOCK\b/i.test(text))return!0;const query=canonical(
text);return known.some(statement=>query===statement||query.startsWith(`${statement} `))}}function canonical(sql){return(0,lexer.qr)(sql).flatMap(token=>{if(token.
kind==="word"||token.kind==="quoted")return[(0,lexer.FK)(sql,token).toLowerCase()];if(token.kind!=="punctuation")return[];const mark=sql[token.start];return"(),\
.?+-*/".includes(mark)?[]:[mark]}).filter(word=>word!=="null"&&word!=="where").join(" ")}const maxValues=6;function preparableTexts(recorded,columnsOf){const text=withTypes(
withRows(recorded,columnsOf));return text.includes("...")?Array.from({length:maxValues},(_,index)=>{const values=index+1;return text.replaceAll("?, ...",list(Math.
max(2,values))).replaceAll("(...)",`(${list(values)})`)}):[text]}const longestName=200;function mayBeCutOff(recorded,maxBytes){return/(?<!\?, )(?<!\()\.\.\.\s*$/.
test(recorded)?!0:recorded.length>maxBytes-4||storedBytes(recorded)>maxBytes-longestName}function storedBytes(recorded){try{return(0,lexer.qr)(recorded).reduce(
(sum,{kind,start,end})=>sum+(kind==="quoted"?2+Buffer.byteLength(recorded.slice(start,end)):2),0)}catch{return Number.POSITIVE_INFINITY}}const list=count=>Array.
from({length:count},()=>"?").join(", ");function withRows(recorded,columnsOf){if(!/\bVALUES? \(\.\.\.\)/.test(recorded))return recorded;const insert=readInsert(
recorded),count=insert&&(insert.columns?.length??columnsOf(insert.table));return count===void 0?recorded:recorded.replace(/\b(VALUES?) \(\.\.\.\)/,`$1 (${list(count)}\
)`)}function withTypes(text){return text.replace(/\((?:_charset|unknown)\) \?/g,"?").replace(/\((?:_charset|unknown)\)/g,"?").replace(/\b(?:DATE|TIME|TIMESTAMP) \?/g,
"?").replace(/\b(DECIMAL|NUMERIC) \(\.\.\.\)/g,"$1 (10, 2)").replace(/\b(DECIMAL|CHAR|CHARACTER|VARCHARACTER|BINARY|NCHAR|DATETIME|TIME) \( ?\? ?\)/g,"$1 (6)")}
function readInsert(sql){const tokens=(0,lexer.qr)(sql),text=at2=>tokens[at2]?sql.slice(tokens[at2].start,tokens[at2].end):"";if(!/^(INSERT|REPLACE)$/i.test(text(
0)))return;let at=1;for(;/^(LOW_PRIORITY|DELAYED|HIGH_PRIORITY|IGNORE|INTO)$/i.test(text(at));)at++;if(text(at+1)==="."&&(at+=2),!tokens[at])return;const table=(0,lexer.
FK)(sql,tokens[at]),next=text(++at).toUpperCase();if(next==="SET"){const columns2=tokens.flatMap((token,index)=>index>at&&text(index+1)==="="&&text(index-1)!=="\
."?[(0,lexer.FK)(sql,token)]:[]);return{table,columns:columns2}}if(next!=="("||/^SELECT$/i.test(text(at+1)))return{table};const columns=[];for(at++;at<tokens.length&&
text(at)!==")";at++)text(at)!==","&&columns.push((0,lexer.FK)(sql,tokens[at]));return{table,columns}}var database=__webpack_require__(35201);const perPacket=50;
async function prepareEach(session,texts){const refused=texts.map(()=>{});for(let at=0;at<texts.length;){const packet=texts.slice(at,at+perPacket);try{await session.
query(packet.map(text=>`PREPARE _acd_query FROM ${(0,lexer.Ov)(text)}`).join(";")),at+=packet.length}catch(error){if(!(error instanceof database.a)||error.isConnectionLost)
throw error;refused[at+error.results.length]=error,at+=error.results.length+1}}return refused.some(error=>error===void 0)&&await forget(session),refused}async function forget(session){
try{await session.query("DEALLOCATE PREPARE _acd_query")}catch(error){if(!(error instanceof database.a&&error.errno===1243))throw error}}var rename_in_query=__webpack_require__(
28259),scratch=__webpack_require__(28057),server_facts=__webpack_require__(69242);class SchemaCopy{#session;#schema;#scratch;#names=new Map;#views=new Set;constructor(session,schema){
this.#session=session,this.#schema=schema,this.#scratch=new scratch.I(session)}async create(migrations){await this.drop();const names=(0,server_facts.R7)(migrations).
filter(({kind})=>kind==="table"||kind==="view").map(({name})=>name),tables=await(0,server_facts.e5)(this.#session,names),views=await this.#readViews(names);this.#claim(
[...names,...views.keys()]);for(const name of views.keys())this.#views.add(name.toLowerCase());const images=await(0,server_facts.EV)(this.#session,[...tables.keys()].
map(name=>({kind:"table",name})),new Set(tables.keys()));await this.#session.query("SET @@SESSION.foreign_key_checks = 0");for(const image of Object.values(images))
await this.#attempt(()=>this.#scratch.create(image));await this.#createViews(views)}drop(){return this.#scratch.drop()}apply({sql,what}){return what.verb==="CRE\
ATE VIEW"||what.verb==="ALTER VIEW"?this.#attempt(()=>this.#session.query(this.query(sql))):what.options.isTemporary||!["table","index","view"].includes(what.objectKind??
"")?Promise.resolve(!1):this.#attempt(()=>this.#scratch.apply(sql,what))}query(sql){return(0,rename_in_query.OE)(sql,this.#names,this.#schema)}concerns(sql,tables){
const wanted=tables&&new Set([...tables.map(name=>name.toLowerCase()),...this.#views]);return[...(0,rename_in_query.wX)(sql)].some(name=>wanted?wanted.has(name):
this.#names.has(name))}original(message){return[...this.#scratch.names()].sort(([,a],[,b])=>b.length-a.length).reduce((text,[name,copy])=>text.replaceAll(copy,name),
message)}async columns(){const originals=new Map([...this.#names].map(([name,copy])=>[copy,name])),found=new Map;if(originals.size===0)return found;const[answer]=await this.#session.
query(`SELECT TABLE_NAME AS copy, COLUMN_NAME AS name, IS_NULLABLE = 'NO' AND COLUMN_DEFAULT IS NULL AND EXTRA = '' AS required FROM information_schema.COLUMNS \
WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME IN (${[...originals.keys()].map(lexer.Ov).join(", ")}) ORDER BY ORDINAL_POSITION`);for(const row of answer.rows){
const table=originals.get(String(row.copy)),columns=found.get(table)??[];found.set(table,[...columns,{name:String(row.name),isRequired:Number(row.required)===1}])}
return found}#claim(names){this.#scratch.claim(names);for(const[name,copy]of this.#scratch.names())this.#names.set(name.toLowerCase(),copy)}async#readViews(names){
const[answer]=await this.#session.query("SELECT TABLE_NAME AS name, VIEW_DEFINITION AS text FROM information_schema.VIEWS WHERE TABLE_SCHEMA = DATABASE() AND VI\
EW_DEFINITION <> ''"),rows=answer.rows.filter(row=>(0,rename_in_query.wP)(String(row.text))),all=new Map(rows.map(row=>[String(row.name),String(row.text)])),touched=new Set(
names.map(name=>name.toLowerCase())),found=new Map;for(let size=-1;size!==found.size;){size=found.size;for(const[name,text]of all)(touched.has(name.toLowerCase())||
[...(0,rename_in_query.wX)(text)].some(other=>touched.has(other)))&&(found.set(name,text),touched.add(name.toLowerCase()))}return found}async#createViews(views){
let waiting=[...views];for(let size=-1;size!==waiting.length;){size=waiting.length;const left=[];for(const[name,text]of waiting){const sql=this.query(`CREATE VI\
EW ${(0,lexer.Cm)(name)} AS ${text}`);await this.#attempt(()=>this.#session.query(sql))||left.push([name,text])}waiting=left}}async#attempt(act){try{return await act(),
!0}catch(error){if(error instanceof database.a&&!error.isConnectionLost)return!1;throw error}}}async function readSeenQueries(session,windowSeconds){const[state]=await session.
query("SELECT @@performance_schema AS isOn, LEAST(@@performance_schema_max_digest_length, @@max_digest_length) AS maxBytes");if(Number(state.rows[0].isOn)!==1)return{
unavailable:"performance_schema is off on this server"};try{const[consumer]=await session.query("SELECT ENABLED AS enabled FROM performance_schema.setup_consume\
rs WHERE NAME = 'statements_digest'");if(consumer.rows[0]?.enabled!=="YES")return{unavailable:"performance_schema does not record queries on this server (consum\
er statements_digest)"};const maxBytes=Number(state.rows[0].maxBytes),digests=await readDigests(session,windowSeconds,maxBytes);return{...digests,queries:[...digests.
queries,...await readPrepared(session,maxBytes)]}}catch(error){if(error instanceof database.a&&isDenied(error))return{unavailable:"this account may not read per\
formance_schema"};throw error}}const isDenied=({errno})=>errno===1142||errno===1044||errno===1227;async function readDigests(session,windowSeconds,maxBytes){const[
answer]=await session.query(`SELECT d.*, UNIX_TIMESTAMP(NOW(6)) - UNIX_TIMESTAMP(d.LAST_SEEN) AS _acd_age, UNIX_TIMESTAMP(d.LAST_SEEN) AS _acd_seen FROM perform\
ance_schema.events_statements_summary_by_digest d WHERE d.LAST_SEEN >= NOW(6) - INTERVAL ${windowSeconds} SECOND AND (d.SCHEMA_NAME = DATABASE() OR d.DIGEST IS \
NULL OR INSTR(d.DIGEST_TEXT, CONCAT('\`', DATABASE(), '\`')) > 0)`),overflow=answer.rows.find(row=>row.DIGEST===null&&row.DIGEST_TEXT===null);return{queries:answer.
rows.filter(row=>typeof row.DIGEST_TEXT=="string").map(row=>readDigest(row,maxBytes)),lost:Number(overflow?.COUNT_STAR??0)}}function readDigest(row,maxBytes){const text=String(
row.DIGEST_TEXT).trim(),sample=row.QUERY_SAMPLE_TEXT;return{text,mayBeCutOff:mayBeCutOff(text,maxBytes),...typeof sample=="string"?{sample}:{},ageSeconds:Math.max(
0,Math.round(Number(row._acd_age))),lastSeen:`${new Date(Number(row._acd_seen)*1e3).toISOString().slice(0,19).replace("T"," ")} UTC`,count:Number(row.COUNT_STAR)}}
async function readPrepared(session,maxBytes){try{const[answer]=await session.query("SELECT p.SQL_TEXT AS text, MAX(t.PROCESSLIST_ID) AS connection, SUM(p.COUNT\
_EXECUTE) AS executions FROM performance_schema.prepared_statements_instances p JOIN performance_schema.threads t ON t.THREAD_ID = p.OWNER_THREAD_ID WHERE t.PRO\
CESSLIST_DB = DATABASE() AND t.PROCESSLIST_ID <> CONNECTION_ID() GROUP BY p.SQL_TEXT");return answer.rows.map(row=>({text:String(row.text).trim(),mayBeCutOff:mayBeCutOff(
String(row.text),maxBytes),ageSeconds:0,lastSeen:`now, prepared by connection ${row.connection}`,count:Number(row.executions)}))}catch(error){if(error instanceof
database.a&&error.errno===1146)return[];throw error}}function tablesThatGo(pending){const found=new Map;for(const migration of pending)for(const statement of migration.
statements)if(["DROP TABLE","RENAME TABLE"].includes(statement.what.verb)&&!statement.what.options.isTemporary)for(const{name}of statement.what.targets)found.set(
name,{migration,statement});return found}async function readTableUse(session,pending){const names=[...tablesThatGo(pending).keys()];if(names.length===0)return new Map;
try{const[answer]=await session.query(`SELECT OBJECT_NAME AS name, COUNT_STAR AS uses FROM performance_schema.table_io_waits_summary_by_table WHERE OBJECT_SCHEM\
A = DATABASE() AND OBJECT_NAME IN (${names.map(lexer.Ov).join(", ")})`);return new Map(answer.rows.map(row=>[String(row.name),Number(row.uses)]))}catch(error){if(error instanceof
database.a&&!error.isConnectionLost)return new Map;throw error}}function usedTables(pending,before,after){const places=tablesThatGo(pending);return[...after].flatMap(
([name,uses])=>{const count=uses-(before.get(name)??0),place=places.get(name);return count<=0||!place?[]:[{query:{text:`(queries of ${name} that the server keep\
s no text of)`,mayBeCutOff:!1,ageSeconds:0,lastSeen:"now",count},...place,errno:1146,reason:`rows of ${name} were read or written ${count} times during the chec\
k`}]})}async function checkTraffic(session,request){const seen=await readSeenQueries(session,request.windowSeconds),report={checked:0,cutOff:0,unreadable:0,lost:0,
broken:[]};if("unavailable"in seen)return{...report,unavailable:seen.unavailable};report.lost=seen.lost;const usedBefore=await readTableUse(session,request.pending),
copy=new SchemaCopy(session,request.database);try{await copy.create(request.pending);const isOwn=ownQueries(request.migrations),queries=seen.queries.filter(({text})=>isQuery(
text)),foreign=queries.filter(({text})=>(0,rename_in_query.wP)(text)&&!isOwn(text));report.broken.push(...callsOfDropped(request.pending,foreign));const relevant=foreign.
filter(({text})=>copy.concerns(text));await session.query("SET SESSION sql_mode = 'IGNORE_SPACE'");let alive=await readable(session,copy,relevant);const read=new Set(
alive.map(({query})=>query));report.checked=alive.length;const torn=queries.filter(({text})=>!(0,rename_in_query.wP)(text));report.cutOff=torn.length+foreign.filter(
query=>query.mayBeCutOff&&!read.has(query)).length,report.unreadable=relevant.filter(query=>!query.mayBeCutOff&&!read.has(query)).length;for(const migration of request.
pending)for(const statement of migration.statements){const broken=await breaks(session,copy,migration,statement,alive);report.broken.push(...broken);const gone=new Set(
broken.map(({query})=>query));alive=alive.filter(({query})=>!gone.has(query))}const known=new Set(report.broken.map(({statement})=>statement)),used=usedTables(request.
pending,usedBefore,await readTableUse(session,request.pending));return report.broken.push(...used.filter(({statement})=>!known.has(statement))),report}finally{await session.
query((0,session_settings.M)(opening.j)),await copy.drop()}}const isQuery=text=>/^\(*\s*(SELECT|WITH|INSERT|REPLACE|UPDATE|DELETE|CALL)\b/i.test(text);async function readable(session,copy,queries){
const columns=await copy.columns(),forms=queries.map(query=>({query,texts:[...preparableTexts(query.text,table=>columns.get(table.toLowerCase())?.length),...query.
sample!==void 0&&(0,rename_in_query.wP)(query.sample)?[query.sample]:[]].map(text=>copy.query(text))})),found=[];for(let round=0,left=forms;left.length>0;round++){
left=left.filter(({texts})=>texts.length>round);const errors=await prepareEach(session,left.map(({texts})=>texts[round]));for(const[at,{query,texts}]of left.entries())
errors[at]===void 0&&found.push({query,text:texts[round]});left=left.filter((_,at)=>errors[at]!==void 0)}return found}async function breaks(session,copy,migration,statement,alive){
const{what,sql}=statement;what.nature==="session"&&what.verb==="SET"&&/foreign_key_checks/i.test(sql)&&await session.query(sql);const tables=[...what.targets,...what.
renames].map(({name})=>name),concerned=alive.filter(({query})=>copy.concerns(query.text,tables)),before=concerned.length>0?await copy.columns():new Map;if(what.
nature!=="ddl"||!await copy.apply(statement)||concerned.length===0)return[];const errors=await prepareEach(session,concerned.map(({text})=>text)),after=await copy.
columns();return concerned.flatMap(({query},at)=>{const error=errors[at],found={query,migration,statement};if(error)return[{...found,errno:error.errno,reason:copy.
original(error.message)}];const reason=whatInsertLacks(query.text,before,after);return reason===void 0?[]:[{...found,errno:1364,reason}]})}function whatInsertLacks(text,before,after){
const insert=readInsert(text);if(!insert?.columns||insert.columns.length===0)return;const given=new Set(insert.columns.map(name=>name.toLowerCase())),table=insert.
table.toLowerCase(),wasFree=name=>!before.get(table)?.some(column=>column.name===name&&column.isRequired),missing=after.get(table)?.find(({name,isRequired})=>isRequired&&
!given.has(name.toLowerCase())&&wasFree(name));return missing&&`it leaves out ${insert.table}.${missing.name}, which would have no default`}})};
