"use strict";exports.id=5829,exports.ids=[5829,3761,7514],exports.modules={33533:(module2=>{module2.exports={ca:[]}}),47514:(module2=>{const labels={latin2:"iso-8859-2",latin5:"\
windows-1254",latin7:"iso-8859-13",koi8r:"koi8-r",koi8u:"koi8-u",eucjp:"euc-jp",eucjpms:"euc-jp",euckr:"euc-kr",cp932:"shift_jis",tis620:"windows-874",utf16:"ut\
f-16be",ucs2:"utf-16be",macroman:"macintosh"},pair=/\u00ed([\u00a0-\u00af])([\u0080-\u00bf])\u00ed([\u00b0-\u00bf])([\u0080-\u00bf])/g;function decodeCesu8(bytes){
const text=bytes.latin1Slice();return text.includes("\xED")?Buffer.from(text.replace(pair,(_,a,b,c,d)=>{const[high,low]=[bits(a,b),bits(c,d)];return Buffer.from(
String.fromCharCode(53248|high,53248|low)).latin1Slice()}),"latin1").utf8Slice():bytes.utf8Slice()}const bits=(middle,last)=>(middle.charCodeAt(0)&63)<<6|last.charCodeAt(
0)&63;function decode(bytes,encoding){if(encoding==="cesu8")return decodeCesu8(bytes);if(Buffer.isEncoding(encoding))return bytes.toString(encoding);try{return new TextDecoder(
labels[encoding]??encoding).decode(bytes)}catch(error){if(!(error instanceof RangeError))throw error;return bytes.latin1Slice()}}function encode(text,encoding){
if(Buffer.isEncoding(encoding))return Buffer.from(text,encoding);const isPlain=!/[\ud800-\udfff]/.test(text);if(encoding==="cesu8"&&isPlain)return Buffer.from(text);
throw new Error(`cannot write ${encoding}: this program sends UTF-8`)}module2.exports={decode,encode,getDecoder:encoding=>({write:bytes=>decode(bytes,encoding),
end:()=>{}}),getEncoder:encoding=>({write:text=>encode(text,encoding),end:()=>{}})}}),4694:((__unused_webpack_module,exports2,__webpack_require__)=>{exports2.createConnection=
__webpack_require__(66643)}),5986:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),__webpack_require__.
d(__webpack_exports__,{lookForDrift:()=>lookForDrift,refuseDrift:()=>refuseDrift});var _migrate_connect_mysql_session_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
23920),_migrate_schema_schema_drift_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(88763),_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
52005);async function lookForDrift(target){const session=await(0,_migrate_connect_mysql_session_js__WEBPACK_IMPORTED_MODULE_0__.connectMysql)(target.connection);
try{const drift=await(0,_migrate_schema_schema_drift_js__WEBPACK_IMPORTED_MODULE_1__.kR)(session);if(!drift)return;const sentence=(0,_migrate_schema_schema_drift_js__WEBPACK_IMPORTED_MODULE_1__.
ZP)(drift);return{...drift,text:`Drift: ${sentence}.`}}finally{await session.close()}}async function refuseDrift(target){const drift=await lookForDrift(target);
if(drift)throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__.wG((0,_migrate_schema_schema_drift_js__WEBPACK_IMPORTED_MODULE_1__.ZP)(drift),{code:"E_SCHEMA_\
DRIFT",fix:'undo it, or write it as a migration; accept the schema as it is with: migrate repair schema --reason "\u2026"',context:{changes:drift.changes}})}}),
23920:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,
{connectMysql:()=>connectMysql});var mysql2__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4694),_database_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
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
H)(errno,error.code??"",error.fatal??!1),results,cause:error})}})};
