"use strict";exports.id=330,exports.ids=[330,3761,7514],exports.modules={33533:(module2=>{module2.exports={ca:[]}}),47514:(module2=>{const labels={latin2:"iso-8859-2",latin5:"\
windows-1254",latin7:"iso-8859-13",koi8r:"koi8-r",koi8u:"koi8-u",eucjp:"euc-jp",eucjpms:"euc-jp",euckr:"euc-kr",cp932:"shift_jis",tis620:"windows-874",utf16:"ut\
f-16be",ucs2:"utf-16be",macroman:"macintosh"},pair=/\u00ed([\u00a0-\u00af])([\u0080-\u00bf])\u00ed([\u00b0-\u00bf])([\u0080-\u00bf])/g;function decodeCesu8(bytes){
const text=bytes.latin1Slice();return text.includes("\xED")?Buffer.from(text.replace(pair,(_,a,b,c,d)=>{const[high,low]=[bits(a,b),bits(c,d)];return Buffer.from(
String.fromCharCode(53248|high,53248|low)).latin1Slice()}),"latin1").utf8Slice():bytes.utf8Slice()}const bits=(middle,last)=>(middle.charCodeAt(0)&63)<<6|last.charCodeAt(
0)&63;function decode(bytes,encoding){if(encoding==="cesu8")return decodeCesu8(bytes);if(Buffer.isEncoding(encoding))return bytes.toString(encoding);try{return new TextDecoder(
labels[encoding]??encoding).decode(bytes)}catch(error){if(!(error instanceof RangeError))throw error;return bytes.latin1Slice()}}function encode(text,encoding){
if(Buffer.isEncoding(encoding))return Buffer.from(text,encoding);const isPlain=!/[\ud800-\udfff]/.test(text);if(encoding==="cesu8"&&isPlain)return Buffer.from(text);
throw new Error(`cannot write ${encoding}: this program sends UTF-8`)}module2.exports={decode,encode,getDecoder:encoding=>({write:bytes=>decode(bytes,encoding),
end:()=>{}}),getEncoder:encoding=>({write:text=>encode(text,encoding),end:()=>{}})}}),4694:((__unused_webpack_module,exports2,__webpack_require__)=>{exports2.createConnection=
__webpack_require__(66643)}),10367:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),__webpack_require__.
d(__webpack_exports__,{dump:()=>dump,load:()=>load});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51455),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
76760),_migrate_connect_mysql_session_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(23920),_migrate_schema_schema_dump_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
83100),_migrate_schema_schema_load_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(91178),_shared_errors_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
52005),_asked_file_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(62382),_connection_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(46496),_databases_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(
21551);async function dump(context){const checked=context.options["check-dump"],file=context.operands[0],text=await withSession(context,(session,{table})=>(0,_migrate_schema_schema_dump_js__WEBPACK_IMPORTED_MODULE_3__.
C)(session,table));return checked!==void 0?compared(text,await readDump(context,checked),checked):file===void 0?{result:"succeeded",exitCode:_shared_errors_js__WEBPACK_IMPORTED_MODULE_5__.
hS.done,extra:{dump:text},text}:context.isDryRun?{result:"planned",exitCode:_shared_errors_js__WEBPACK_IMPORTED_MODULE_5__.hS.done,text:`Would write ${file}`}:((0,_asked_file_js__WEBPACK_IMPORTED_MODULE_6__.
K)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(context.baseDirectory,file),text),{result:"succeeded",exitCode:_shared_errors_js__WEBPACK_IMPORTED_MODULE_5__.
hS.done,extra:{file},text:`Wrote ${file}`})}async function load(context){const file=context.operands[0];if(file===void 0)throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__.
xL([{message:"migrate load FILE: FILE is missing"}]);const text=await readDump(context,file);if(context.isDryRun)return{result:"planned",exitCode:_shared_errors_js__WEBPACK_IMPORTED_MODULE_5__.
hS.done,text:`Would load ${file}`};const count=await withSession(context,(session,{connection})=>(0,_migrate_schema_schema_load_js__WEBPACK_IMPORTED_MODULE_4__.
e)(session,{text,file,database:connection.database}));return{result:"succeeded",exitCode:_shared_errors_js__WEBPACK_IMPORTED_MODULE_5__.hS.done,text:`Loaded ${file}\
: ${count} statements`}}function withSession(context,work){return(0,_connection_js__WEBPACK_IMPORTED_MODULE_7__.withTarget)(context,async whole=>{const target=await(0,_databases_js__WEBPACK_IMPORTED_MODULE_8__.
oneDatabase)(context,whole),session=await(0,_migrate_connect_mysql_session_js__WEBPACK_IMPORTED_MODULE_2__.connectMysql)(target.connection);try{return await work(
session,target)}finally{await session.close()}})}async function readDump({baseDirectory},file){try{return await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.
readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(baseDirectory,file),"utf8")}catch(cause){throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__.xL(
[{message:`cannot read ${file}`,fix:`write it with: migrate dump ${file}`}],{cause})}}function compared(now,before,file){if(now===before)return{result:"no-chang\
e",exitCode:_shared_errors_js__WEBPACK_IMPORTED_MODULE_5__.hS.done,text:`${file} says what the database is.`};const[lines,known]=[now.split(`
`),before.split(`
`)],at=lines.findIndex((line,index2)=>line!==known[index2]),index=at<0?lines.length:at,message=`${file}:${index+1} is not what the database is`,difference=`- ${known[index]??
"(the file ends)"}
+ ${lines[index]??"(the schema ends)"}`;return{result:"failed",exitCode:_shared_errors_js__WEBPACK_IMPORTED_MODULE_5__.hS.preflight,error:{code:"E_DUMP_DIFFERS",
message,fix:`write it again with \`migrate dump ${file}\` and commit it`,retryable:!1},extra:{difference},text:`${message}
${difference}`}}}),23920:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),__webpack_require__.
d(__webpack_exports__,{connectMysql:()=>connectMysql});var mysql2__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4694),_database_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
35201),_connection_errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(99491);async function connectMysql(options){const mode=options.tls?.mode??"preferr\
ed";if(mode!=="preferred")return open(options,mode==="disabled"?void 0:tlsOptions(mode,options.tls?.ca));if(isLoopback(options.host))return open(options,void 0);
try{return await open(options,tlsOptions("required",void 0))}catch(error){if(error instanceof _database_js__WEBPACK_IMPORTED_MODULE_1__.a&&error.code==="HANDSHA\
KE_NO_SSL_SUPPORT")return open(options,void 0);throw error}}function tlsOptions(mode,ca){return{...ca===void 0?{}:{ca},rejectUnauthorized:mode!=="required",verifyIdentity:mode===
"verify-identity"}}const isLoopback=host=>host==="localhost"||host==="::1"||host.startsWith("127.");function open(options,tls){const connection=mysql2__WEBPACK_IMPORTED_MODULE_0__.
createConnection({...options.socketPath===void 0?{host:options.host,port:options.port}:{socketPath:options.socketPath},user:options.user,password:options.password,
database:options.database,charset:"utf8mb4",multipleStatements:!0,dateStrings:!0,maxPreparedStatements:1,queryFormat:sql=>sql,connectTimeout:options.connectTimeoutMs??
1e4,...tls?{ssl:tls}:{}});return new Promise((resolve,reject)=>{const fail=error=>reject(databaseError(error,[]));connection.once("error",fail),connection.once(
"connect",()=>{connection.off("error",fail),resolve(new MysqlSession(connection))})})}class MysqlSession{#connection;#fail;#lost;constructor(connection){this.#connection=
connection,connection.on("error",error=>{this.#lost=error,this.#fail?.(error)})}get threadId(){return this.#connection.threadId??0}query(sql){return this.#lost?
Promise.reject(databaseError(this.#lost,[])):new Promise((resolve,reject)=>{const results=[];this.#fail=error=>{this.#fail=void 0,reject(databaseError(error,results))};
const query=this.#connection.query(sql);let hasRows=!1;query.on("fields",fields=>{hasRows=fields!==void 0,hasRows&&results.push({rows:[],affectedRows:0})}),query.
on("result",answer=>{hasRows?results.at(-1).rows.push(answer):results.push({rows:[],affectedRows:answer.affectedRows})}),query.on("error",error=>this.#fail?.(error)),
query.on("end",()=>{this.#fail&&(this.#fail=void 0,resolve(results))})})}close(){return this.#lost?Promise.resolve():new Promise(resolve=>{this.#connection.end(
()=>resolve())})}destroy(){this.#connection.destroy()}}function databaseError(error,results){const errno=error.errno!==void 0&&error.errno>0?error.errno:0;return new _database_js__WEBPACK_IMPORTED_MODULE_1__.
a(error.message,{errno,code:error.code??"E_CONNECTION",...error.sqlState?{sqlState:error.sqlState}:{},isConnectionLost:(0,_connection_errors_js__WEBPACK_IMPORTED_MODULE_2__.
H)(errno,error.code??"",error.fatal??!1),results,cause:error})}}),83100:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{C:()=>dumpSchema});var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(52005),_journal_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
1189),_sql_lexer_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(83263),_connect_server_facts_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(69242);const head=`\
-- Schema dump of alicloud-deploy: no rows but the history's. Load it with: migrate load FILE
SET SESSION foreign_key_checks = 0;
SET SESSION sql_mode = 'NO_AUTO_VALUE_ON_ZERO';
`;async function dumpSchema(session,historyTable){const parts=[head];let mode;for(const object of await listObjects(session,historyTable)){const definition=await(0,_connect_server_facts_js__WEBPACK_IMPORTED_MODULE_3__.
Ud)(session,object.kind,object.name);if(definition===void 0)throw unreadable(object);object.sqlMode!==void 0&&object.sqlMode!==mode&&(mode=object.sqlMode,parts.
push(`SET SESSION sql_mode = ${(0,_sql_lexer_js__WEBPACK_IMPORTED_MODULE_2__.Ov)(mode)};
`)),parts.push(terminated(withoutAccount(definition),object.sqlMode!==void 0))}return[...parts,...await dumpHistory(session,historyTable)].join(`
`)}async function listObjects(session,historyTable){const[tables,routines,triggers,events]=await session.query(["SELECT TABLE_NAME AS name, TABLE_TYPE AS type F\
ROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() ORDER BY BINARY TABLE_NAME","SELECT ROUTINE_NAME AS name, ROUTINE_TYPE AS type, SQL_MODE AS mode F\
ROM information_schema.ROUTINES WHERE ROUTINE_SCHEMA = DATABASE() ORDER BY ROUTINE_TYPE, BINARY ROUTINE_NAME","SELECT TRIGGER_NAME AS name, SQL_MODE AS mode FRO\
M information_schema.TRIGGERS WHERE TRIGGER_SCHEMA = DATABASE() ORDER BY BINARY EVENT_OBJECT_TABLE, ACTION_TIMING, EVENT_MANIPULATION, ACTION_ORDER","SELECT EVE\
NT_NAME AS name, SQL_MODE AS mode FROM information_schema.EVENTS WHERE EVENT_SCHEMA = DATABASE() ORDER BY BINARY EVENT_NAME"].join(";")),ofType=type=>tables.rows.
filter(row=>row.type===type).map(nameOf),named=(kind,names)=>names.map(name=>({kind,name})),withBody=(kind,rows)=>rows.map(row=>({kind,name:nameOf(row),sqlMode:String(
row.mode)})),isOwn=name=>name===historyTable||name===(0,_journal_js__WEBPACK_IMPORTED_MODULE_1__.NL)(historyTable)||name.startsWith("_acd_");return[...named("se\
quence",ofType("SEQUENCE")),...named("table",ofType("BASE TABLE")).filter(({name})=>!isOwn(name)),...routines.rows.flatMap(row=>withBody(row.type==="FUNCTION"?"\
function":"procedure",[row])),...named("view",ofType("VIEW")),...withBody("trigger",triggers.rows),...withBody("event",events.rows)]}const nameOf=row=>String(row.
name),account=/^CREATE (.*?)DEFINER=(?:`(?:[^`]|``)*`@`(?:[^`]|``)*`|"(?:[^"]|"")*"@"(?:[^"]|"")*") /,withoutAccount=sql=>sql.replace(account,"CREATE $1");function terminated(sql,hasBody){
if(!hasBody)return`${sql};
`;const delimiter=[";;","//","$$"].find(candidate=>!sql.includes(candidate))??"$$acd$$";return`DELIMITER ${delimiter}
${sql}${delimiter}
DELIMITER ;
`}function unreadable({kind,name}){return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.wG(`the server does not show the definition of ${kind} ${name}`,{code:"\
E_DUMP_UNREADABLE",fix:"give the account the right to see it, e.g. SHOW VIEW, or SELECT on mysql.proc (SHOW_ROUTINE in MySQL 8)"})}async function dumpHistory(session,table){
const[found]=await session.query(`SELECT COUNT(*) AS found FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = ${(0,_sql_lexer_js__WEBPACK_IMPORTED_MODULE_2__.
Ov)(table)}`);if(Number(found.rows[0].found)===0)return[];const[answer]=await session.query(`SELECT * FROM ${(0,_sql_lexer_js__WEBPACK_IMPORTED_MODULE_2__.Cm)(table)}\
 ORDER BY id`),unsettled=answer.rows.find(({state})=>state==="running"||state==="failed");if(unsettled)throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.
wG(`migration ${unsettled.id} is half done, so the schema is between two states`,{code:"E_DUMP_UNSETTLED",fix:"run `migrate` to its end first"});const rows=answer.
rows.filter(({state})=>state!=="reverted").map((row,index)=>`(${columns.map(column=>literal(row[column]??null)).join(", ")}, ${index}, 'dump', 'dump')`),tables=(0,_journal_js__WEBPACK_IMPORTED_MODULE_1__.
s9)({migrations:table}).map(sql=>`${sql};
`);if(rows.length===0)return tables;const into=`${(0,_sql_lexer_js__WEBPACK_IMPORTED_MODULE_2__.Cm)(table)} (${columns.join(", ")}, sequence, run_id, actor)`;return[
...tables,`INSERT INTO ${into} VALUES
${rows.join(`,
`)};
`]}const columns=["id","file","phase","kind","checksum","state","stmt_total","stmt_done","stmt_hashes"],literal=value=>value===null?"NULL":typeof value=="number"?
String(value):(0,_sql_lexer_js__WEBPACK_IMPORTED_MODULE_2__.Ov)(value)}),91178:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{e:()=>loadSchema});var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(52005),_database_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
35201),_lock_lock_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(12169),_sql_split_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(77232);const notThereYet=new Set(
[1146,1356,1305]);async function loadSchema(session,{text,file,database}){await takeLock(session,database),await refuseUnlessEmpty(session,database);const statements=(0,_sql_split_js__WEBPACK_IMPORTED_MODULE_3__.
QR)(text);let waiting=[];for(const statement of statements){const error=await attempt(session,statement);if(error&&!isView(statement,error))throw failure(statement,
error,file);error&&waiting.push({statement,error})}for(;waiting.length>0;){const still=[];for(const{statement}of waiting){const error=await attempt(session,statement);
error&&still.push({statement,error})}if(still.length===waiting.length)throw failure(still[0].statement,still[0].error,file);waiting=still}return statements.length}
async function takeLock(session,database){const[answer]=await session.query(`SELECT GET_LOCK('${(0,_lock_lock_js__WEBPACK_IMPORTED_MODULE_2__.l)(database)}', 0)\
 AS taken`);if(Number(answer.rows[0].taken)!==1)throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.by(`migrations run in ${database} now`,{code:"E_LOCKED",
fix:"load the dump into a database of its own"})}async function refuseUnlessEmpty(session,database){const[answer]=await session.query("SELECT TABLE_NAME AS name\
 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() UNION ALL SELECT ROUTINE_NAME FROM information_schema.ROUTINES WHERE ROUTINE_SCHEMA = DATABASE()\
 LIMIT 1"),found=answer.rows[0];if(found)throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.wG(`${database} is not empty: it has ${found.name}`,{code:"E_D\
ATABASE_NOT_EMPTY",fix:"load the dump into a new database"})}async function attempt(session,{text}){try{await session.query(text);return}catch(error){if(error instanceof
_database_js__WEBPACK_IMPORTED_MODULE_1__.a&&!error.isConnectionLost)return error;throw error}}const isView=({text},{errno})=>notThereYet.has(errno)&&/^CREATE\b[^(]*?\bVIEW\b/i.
test(text);function failure(statement,error,file){const{line,column}=statement;return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.xL([{message:error.message,
file,line,column,fix:"empty the database before the next try"}],{cause:error})}})};
