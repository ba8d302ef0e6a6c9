const id=8109,ids=[8109],modules={33533:(module=>{module.exports={ca:[]}}),20909:((__unused_webpack_module,exports,__webpack_require__)=>{const SqlString=__webpack_require__(
39902),ConnectionConfig=__webpack_require__(6566),parserCache=__webpack_require__(97962),Connection=__webpack_require__(58661);exports.createConnection=__webpack_require__(
31076),exports.connect=exports.createConnection,exports.Connection=Connection,exports.ConnectionConfig=ConnectionConfig;const Pool=__webpack_require__(72515),PoolCluster=__webpack_require__(
51498),createPool=__webpack_require__(37670),createPoolCluster=__webpack_require__(33871);exports.createPool=createPool,exports.createPoolCluster=createPoolCluster,
exports.createQuery=Connection.createQuery,exports.Pool=Pool,exports.PoolCluster=PoolCluster,exports.createServer=function(handler){const Server=__webpack_require__(
17738),s=new Server;return handler&&s.on("connection",handler),s},exports.PoolConnection=__webpack_require__(42062),exports.authPlugins=__webpack_require__(99659),
exports.escape=SqlString.escape,exports.escapeId=SqlString.escapeId,exports.format=SqlString.format,exports.raw=SqlString.raw,exports.__defineGetter__("createCo\
nnectionPromise",()=>__webpack_require__(27588).createConnection),exports.__defineGetter__("createPoolPromise",()=>__webpack_require__(27588).createPool),exports.
__defineGetter__("createPoolClusterPromise",()=>__webpack_require__(27588).createPoolCluster),exports.__defineGetter__("Types",()=>__webpack_require__(95490)),exports.
__defineGetter__("TypedParameter",()=>__webpack_require__(24027).types),exports.__defineGetter__("Charsets",()=>__webpack_require__(33286)),exports.__defineGetter__(
"CharsetToEncoding",()=>__webpack_require__(89998)),exports.setMaxParserCache=function(max){parserCache.setMaxCache(max)},exports.clearParserCache=function(){parserCache.
clearCache()}}),99659:((module,__unused_webpack_exports,__webpack_require__)=>{module.exports={caching_sha2_password:__webpack_require__(49049),mysql_clear_password:__webpack_require__(
96531),mysql_native_password:__webpack_require__(19423),sha256_password:__webpack_require__(87482)}}),17738:((module,__unused_webpack_exports,__webpack_require__)=>{
const net=__webpack_require__(69278),EventEmitter=__webpack_require__(24434).EventEmitter,Connection=__webpack_require__(58661),ConnectionConfig=__webpack_require__(
6566);class Server extends EventEmitter{constructor(){super(),this.connections=[],this._server=net.createServer(this._handleConnection.bind(this))}_handleConnection(socket){
const connectionConfig=new ConnectionConfig({stream:socket,isServer:!0}),connection=new Connection({config:connectionConfig});this.emit("connection",connection)}listen(port){
return this._port=port,this._server.listen.apply(this._server,arguments),this}close(cb){this._server.close(cb)}}module.exports=Server}),55289:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{connectMysql:()=>connectMysql});var mysql2__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
20909),_database_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(35201),_connection_errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(35534);async function connectMysql(options){
const mode=options.tls?.mode??"preferred";if(mode!=="preferred")return open(options,mode==="disabled"?void 0:tlsOptions(mode,options.tls?.ca));if(isLoopback(options.
host))return open(options,void 0);try{return await open(options,tlsOptions("required",void 0))}catch(error){if(error instanceof _database_js__WEBPACK_IMPORTED_MODULE_1__.
a&&error.code==="HANDSHAKE_NO_SSL_SUPPORT")return open(options,void 0);throw error}}function tlsOptions(mode,ca){return{...ca===void 0?{}:{ca},rejectUnauthorized:mode!==
"required",verifyIdentity:mode==="verify-identity"}}const isLoopback=host=>host==="localhost"||host==="::1"||host.startsWith("127.");function open(options,tls){
const connection=mysql2__WEBPACK_IMPORTED_MODULE_0__.createConnection({host:options.host,port:options.port,user:options.user,password:options.password,database:options.
database,charset:"utf8mb4",multipleStatements:!0,dateStrings:!0,connectTimeout:options.connectTimeoutMs??1e4,...tls?{ssl:tls}:{}});return new Promise((resolve,reject)=>{
const fail=error=>reject(databaseError(error,[]));connection.once("error",fail),connection.once("connect",()=>{connection.off("error",fail),resolve(new MysqlSession(
connection))})})}class MysqlSession{#connection;#fail;#lost;constructor(connection){this.#connection=connection,connection.on("error",error=>{this.#lost=error,this.#fail?.(
error)})}get threadId(){return this.#connection.threadId??0}query(sql){return this.#lost?Promise.reject(databaseError(this.#lost,[])):new Promise((resolve,reject)=>{
const results=[];this.#fail=error=>{this.#fail=void 0,reject(databaseError(error,results))};const query=this.#connection.query(sql);query.on("fields",fields=>{fields!==
void 0&&results.push({rows:[],affectedRows:0})}),query.on("result",row=>{isHeader(row)?results.push({rows:[],affectedRows:row.affectedRows}):results.at(-1).rows.
push(row)}),query.on("error",error=>this.#fail?.(error)),query.on("end",()=>{this.#fail&&(this.#fail=void 0,resolve(results))})})}close(){return this.#lost?Promise.
resolve():new Promise(resolve=>{this.#connection.end(()=>resolve())})}destroy(){this.#connection.destroy()}}const isHeader=row=>row.constructor.name==="ResultSe\
tHeader";function databaseError(error,results){const errno=error.errno!==void 0&&error.errno>0?error.errno:0;return new _database_js__WEBPACK_IMPORTED_MODULE_1__.
a(error.message,{errno,code:error.code??"E_CONNECTION",...error.sqlState?{sqlState:error.sqlState}:{},isConnectionLost:(0,_connection_errors_js__WEBPACK_IMPORTED_MODULE_2__.
H)(errno,error.code??"",error.fatal??!1),results,cause:error})}})};export{id,ids,modules};
