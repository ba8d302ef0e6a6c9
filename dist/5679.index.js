"use strict";exports.id=5679,exports.ids=[5679,3761,7514],exports.modules={33533:(module2=>{module2.exports={ca:[]}}),47514:(module2=>{const labels={latin2:"iso-8859-2",latin5:"\
windows-1254",latin7:"iso-8859-13",koi8r:"koi8-r",koi8u:"koi8-u",eucjp:"euc-jp",eucjpms:"euc-jp",euckr:"euc-kr",cp932:"shift_jis",tis620:"windows-874",utf16:"ut\
f-16be",ucs2:"utf-16be",macroman:"macintosh"},pair=/\u00ed([\u00a0-\u00af])([\u0080-\u00bf])\u00ed([\u00b0-\u00bf])([\u0080-\u00bf])/g;function decodeCesu8(bytes){
const text=bytes.latin1Slice();return text.includes("\xED")?Buffer.from(text.replace(pair,(_,a,b,c,d)=>{const[high,low]=[bits(a,b),bits(c,d)];return Buffer.from(
String.fromCharCode(53248|high,53248|low)).latin1Slice()}),"latin1").utf8Slice():bytes.utf8Slice()}const bits=(middle,last)=>(middle.charCodeAt(0)&63)<<6|last.charCodeAt(
0)&63;function decode(bytes,encoding){if(encoding==="cesu8")return decodeCesu8(bytes);if(Buffer.isEncoding(encoding))return bytes.toString(encoding);try{return new TextDecoder(
labels[encoding]??encoding).decode(bytes)}catch(error){if(!(error instanceof RangeError))throw error;return bytes.latin1Slice()}}function encode(text,encoding){
if(Buffer.isEncoding(encoding))return Buffer.from(text,encoding);const isPlain=!/[\ud800-\udfff]/.test(text);if(encoding==="cesu8"&&isPlain)return Buffer.from(text);
throw new Error(`cannot write ${encoding}: this program sends UTF-8`)}module2.exports={decode,encode,getDecoder:encoding=>({write:bytes=>decode(bytes,encoding),
end:()=>{}}),getEncoder:encoding=>({write:text=>encode(text,encoding),end:()=>{}})}}),4694:((__unused_webpack_module,exports2,__webpack_require__)=>{exports2.createConnection=
__webpack_require__(66643)}),96906:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{rehearseMigrations:()=>rehearseMigrations});
var directory=__webpack_require__(59806),files=__webpack_require__(53961),mysql_session=__webpack_require__(23920);function splitAtScript(entries,migrations,{to,
step}){const end=to===void 0?entries.length:entries.findIndex(({id})=>id===to)+1,wanted=entries.slice(0,end).filter(({state})=>state==="pending").slice(0,step).
flatMap(({id})=>migrations.filter(migration=>migration.id===id)),script=wanted.findIndex(({format})=>format==="script");return script<0?{taken:wanted,left:[]}:{
taken:wanted.slice(0,script),left:wanted.slice(script)}}function rehearsedFiles({taken,left},outcome){return[...taken.map(migration=>rehearsedFile(migration,outcome)),
...left.map(migration=>fileOf(migration,()=>"not-rehearsed"))]}function rehearsedFile(migration,{migrations,statements,failure}){const state=migrations.find(({id})=>id===
migration.id)?.state,sent=statements.filter(statement=>statement.migration===migration.id).map(({sql})=>sql),failedAt=failure?.migration===migration.id?placeOf(
migration,failure):void 0;return failedAt===void 0?fileOf(migration,()=>state==="applied"?"passed":"not-reached",sent):fileOf(migration,index=>index<failedAt?"p\
assed":index===failedAt?"failed":"not-reached",sent,"failed")}const placeOf=({statements},{line=0,column=0})=>Math.max(0,statements.findLastIndex(statement=>statement.
line<line||statement.line===line&&statement.column<=column));function fileOf({id,file,statements},stateOf,sent=[],state=stateOf(0)){return{id,file,state,statements:statements.
map(({line,column},index)=>{const algorithm=/\bALGORITHM\s*=\s*(\w+)/i.exec(sent[index]??"")?.[1]?.toUpperCase(),own=stateOf(index),shown=algorithm!==void 0&&own===
"passed"?{algorithm:`ALGORITHM=${algorithm}`}:{};return{number:index+1,line,column,state:own,...shown}})}}const words={passed:"passed",failed:"FAILED","not-reac\
hed":"not reached","not-rehearsed":"not rehearsed: a script may do more than SQL, and what is behind one may need it"};function renderRehearsal({server,liveServer,
migrations,failure,differences}){return[`rehearsal on ${server} with the schema of the live server (${liveServer}), which was only read`,...migrations.flatMap(migration=>[
`  ${migration.file}: ${words[migration.state]}`,...migration.statements.map(({number,line,state,algorithm})=>`    statement ${number}, line ${line}: ${state===
"not-rehearsed"?"not rehearsed":words[state]}${algorithm?`, ${algorithm}`:""}`)]),...failure?failureLines(failure):[],...differences.map(difference=>`Warning: ${difference}\
.`),"Rehearsed on empty tables: rows that are in the way do not show, and times say nothing of the real ones."].join(`
`)}function failureLines({message,file,line,column,frame}){return[`Failed: ${message}`,...file!==void 0&&line!==void 0?[`at ${[file,line,column].join(":")}`]:[],
...frame?[frame]:[]]}var errors=__webpack_require__(52005),database=__webpack_require__(35201),lexer=__webpack_require__(83263),run=__webpack_require__(80763),schema_dump=__webpack_require__(
83100),schema_load=__webpack_require__(91178);const variableNames=["sql_mode","lower_case_table_names","explicit_defaults_for_timestamp","innodb_strict_mode"];async function readLiveSchema(connection,historyTable,connect){
const session=await connect(connection);try{await session.query("SET SESSION TRANSACTION READ ONLY");const[facts,variables]=await session.query(`SELECT VERSION(\
) AS version, @@character_set_database AS charset, @@collation_database AS collation;SHOW GLOBAL VARIABLES WHERE Variable_name IN (${variableNames.map(name=>`'${name}\
'`).join(", ")})`),text=name=>String(facts.rows[0][name]);return{version:text("version"),charset:text("charset"),collation:text("collation"),variables:Object.fromEntries(
variables.rows.map(row=>[String(row.Variable_name),String(row.Value)])),dump:await(0,schema_dump.C)(session,historyTable)}}catch(error){throw error instanceof database.
a?new errors.wG(`the schema of the live database cannot be read for a rehearsal: ${error.message}`,{code:"E_REHEARSAL_READ",fix:"give the account SELECT, SHOW V\
IEW and TRIGGER on the database",cause:error}):error}finally{await session.close()}}const sharedModes=new Set("ALLOW_INVALID_DATES ANSI ANSI_QUOTES ERROR_FOR_DI\
VISION_BY_ZERO HIGH_NOT_PRECEDENCE IGNORE_SPACE NO_AUTO_VALUE_ON_ZERO NO_BACKSLASH_ESCAPES NO_DIR_IN_CREATE NO_ENGINE_SUBSTITUTION NO_UNSIGNED_SUBTRACTION NO_ZE\
RO_DATE NO_ZERO_IN_DATE ONLY_FULL_GROUP_BY PAD_CHAR_TO_FULL_LENGTH PIPES_AS_CONCAT REAL_AS_FLOAT STRICT_ALL_TABLES STRICT_TRANS_TABLES TRADITIONAL".split(" "));
function rehearsalParameters({variables},platform){const{sql_mode:mode="",lower_case_table_names:lowerCase,...others}=variables,modes=mode.split(",").filter(name=>sharedModes.
has(name));return{...others,sql_mode:modes.join(","),...lowerCase==="0"&&platform==="linux"?{lower_case_table_names:"0"}:{}}}const withSharedCollations=sql=>sql.
replace(/\butf8mb4_(?:[a-z_]+_)?0900_(\w+)\b/gi,(_,order)=>order==="bin"?"utf8mb4_bin":"utf8mb4_unicode_520_ci");async function runOnCopy(live,options){const{connection,
connect}=options,server=await connect({...connection,database:""});let version;try{const[answer]=await server.query("SELECT VERSION() AS version");version=String(
answer.rows[0].version)}catch(error){throw server.destroy(),error}const translate=isMariaDb(version)&&!isMariaDb(live.version)?withSharedCollations:sql=>sql;try{
const kind=`CHARACTER SET ${live.charset} COLLATE ${translate(live.collation)}`;await server.query(`CREATE DATABASE ${(0,lexer.Cm)(connection.database)} ${kind}`),
await server.query(`USE ${(0,lexer.Cm)(connection.database)}`),await load(server,{live,text:translate(live.dump),database:connection.database,version})}finally{
await server.close()}return{outcome:await(0,run.vI)({...options,isDryRun:!1,reporter:rehearsing(options.reporter),connect:async to=>translating(await connect(to),
translate),waitForDatabaseMs:0,retryForMs:0,trafficWindowMs:0}),version,differences:differencesOf(live.version,version)}}async function load(server,{live,text,database:database2,
version}){try{await(0,schema_load.e)(server,{text,file:"the dump of the live schema",database:database2})}catch(error){if(!(error instanceof errors.xL))throw error;
const[problem]=error.problems,statement=text.split(`
`)[(problem?.line??1)-1]?.trim().slice(0,120);throw new errors.wG(`the schema of the live server (${live.version}) cannot be made on this machine's ${version}: ${problem?.
message}, at \`${statement}\``,{code:"E_REHEARSAL_SCHEMA",fix:"install the live kind and version of server on this machine, or run the migrations on a copy with\
 --url",cause:error})}}const translating=(session,translate)=>({threadId:session.threadId,query:sql=>session.query(translate(sql)),close:()=>session.close(),destroy:()=>session.
destroy()});function rehearsing(reporter){return{emit(event){event.type==="progress"?reporter.emit({...event,phase:event.phase==="applied"?"rehearsed":event.phase}):
event.type==="warning"&&reporter.emit({...event,message:`rehearsal: ${event.message}`})}}}const isMariaDb=version=>/mariadb/i.test(version);function differencesOf(live,copy){
const series=version=>/^\d+\.\d+/.exec(version)?.[0];if(isMariaDb(live)===isMariaDb(copy)&&series(live)===series(copy))return[];const name=version=>isMariaDb(version)?
`MariaDB ${version.replace(/-.*$/,"")}`:`MySQL ${version}`;return[`the live server is ${name(live)}, the rehearsal ran on ${name(copy)}: syntax, algorithms and \
limits may differ`,...isMariaDb(copy)&&!isMariaDb(live)?["MySQL 8's own collations (utf8mb4_\u2026_0900_\u2026) were replaced by utf8mb4_unicode_520_ci or utf8mb4_bin"]:
[]]}var external_node_child_process_=__webpack_require__(31421),promises_=__webpack_require__(51455),external_node_path_=__webpack_require__(76760),external_node_util_=__webpack_require__(
57975),data_directory=__webpack_require__(40188),find_server=__webpack_require__(4300),server_options=__webpack_require__(89509),server_process=__webpack_require__(
77146);async function rehearsalProgram(find=find_server.r){const program=await find();if(program)return program;throw new errors.wG("there is no MariaDB or MySQ\
L server program on this machine to rehearse migrations on",{code:"E_REHEARSAL_PROGRAM",fix:find_server.v})}async function withThrowAwayServer({program,parameters,
signal,log,root},work){signal.throwIfAborted();const directory2=await(0,data_directory.dA)(log,...root===void 0?[]:[root]);try{const data=await emptyData(program,
directory2);signal.throwIfAborted();const socketPath=(0,external_node_path_.join)(directory2,"sock"),server=await(0,server_process.U)({program,directory:data,socket:socketPath,
logFile:(0,external_node_path_.join)(directory2,"error.log"),parameters:{...parameters,secure_file_priv:data,tmpdir:(0,external_node_path_.join)(directory2,"tmp")}}),
onStop=()=>{server.kill()};signal.addEventListener("abort",onStop,{once:!0});try{signal.throwIfAborted();const result=await work({socketPath,user:"root"});return signal.
throwIfAborted(),result}catch(error){throw signal.throwIfAborted(),error}finally{signal.removeEventListener("abort",onStop),await server.kill()}}finally{await(0,data_directory.
dM)(directory2)}}async function emptyData(program,directory2){const data=(0,external_node_path_.join)(directory2,"data"),temporary=(0,external_node_path_.join)(
directory2,"tmp");await(0,promises_.mkdir)(temporary);const env={...process.env,TMPDIR:await(0,promises_.mkdtemp)((0,external_node_path_.join)(temporary,"instal\
l-"))};return await(0,external_node_util_.promisify)(external_node_child_process_.execFile)(program.installer??program.path,(0,server_options.C)(program,data),{
env}),data}async function rehearseMigrations(shown,planned,{callbacks:_callbacks,checkServer:_checkServer,throttle:_throttle,...options}){const{connection,signal,
reporter}=options,program=await rehearsalProgram(),{migrations}=(0,files.Y)(await(0,directory.g)(options.directory),options.placeholders),parts=splitAtScript(planned.
migrations,migrations,options),live=await readLiveSchema(connection,options.table??"_acd_migrations",mysql_session.connectMysql),{outcome,version,differences}=await withThrowAwayServer(
{program,parameters:rehearsalParameters(live,process.platform),signal,log:message=>reporter.emit({type:"notice",message})},async({socketPath,user})=>runOnCopy(live,
{...options,connection:{...connection,socketPath,user,password:"",tls:{mode:"disabled"}},connect:mysql_session.connectMysql,...parts.left.length>0?{pick:parts.taken.
map(({id})=>id)}:{}}));for(const message of differences)reporter.emit({type:"warning",code:"W_REHEARSAL_SERVER",message});const rehearsal={result:outcome.result===
"failed"?"failed":"succeeded",server:version,liveServer:live.version,live:"only read",tables:"empty",differences,migrations:rehearsedFiles(parts,outcome),...outcome.
failure?{failure:outcome.failure}:{}};return withRehearsal(shown,rehearsal)}function withRehearsal(shown,rehearsal){const text=renderRehearsal(rehearsal),summary=typeof shown.
extra?.summary=="string"?shown.extra.summary:"",whole={...shown,migrations:{...shown.migrations,rehearsal},extra:{...shown.extra,summary:`${summary}
\`\`\`\`text
${text}
\`\`\`\`
`},text:`${shown.text}

${text}`},{failure}=rehearsal;return rehearsal.result==="succeeded"?whole:{...whole,result:"failed",exitCode:errors.hS.preflight,error:{code:"E_MIGRATION_REHEAR\
SAL",message:`in the rehearsal, ${failure?.message??"a migration failed"}`,fix:"correct the file and rehearse again; the live database was only read",retryable:!1}}}}),
40188:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{CD:()=>claimDataDirectory,dA:()=>makeTemporaryDataDirectory,
OX:()=>reapDeadDataDirectories,dM:()=>removeTree});var external_node_fs_=__webpack_require__(73024),promises_=__webpack_require__(51455),external_node_os_=__webpack_require__(
48161),external_node_path_=__webpack_require__(76760),errors=__webpack_require__(52005),external_node_child_process_=__webpack_require__(31421);function identityOf(pid){
const startTime=process.platform==="linux"?startTimeOfProc(pid):startTimeOfPs(pid);return startTime===void 0?void 0:{pid,startTime}}function isAlive(identity){return identityOf(
identity.pid)?.startTime===identity.startTime}function startTimeOfProc(pid){try{const stat=(0,external_node_fs_.readFileSync)(`/proc/${pid}/stat`,"utf8"),fields=stat.
slice(stat.lastIndexOf(")")+2).split(" ");return fields[0]==="Z"||fields[0]==="X"?void 0:fields[19]}catch{return}}function startTimeOfPs(pid){try{return(0,external_node_child_process_.
execFileSync)("ps",["-o","lstart=","-p",String(pid)],{encoding:"utf8"}).trim()||void 0}catch{return}}const temporaryPrefix="alicloud-deploy-local-",ownerFile="o\
wner.json";async function makeTemporaryDataDirectory(log,root=(0,external_node_os_.tmpdir)()){await reapDeadDataDirectories(log,root);const path=await(0,promises_.
mkdtemp)((0,external_node_path_.join)(root,`${temporaryPrefix}${process.pid}-`));return await claimDataDirectory(path),path}async function claimDataDirectory(path){
await(0,promises_.mkdir)(path,{recursive:!0});const owner=ownerOf(path);if(owner&&owner.pid!==process.pid&&isAlive(owner))throw new Error(`the data directory ${path}\
 is in use by the local cloud with process id ${owner.pid}: stop that one, or choose another directory with --data`);await(0,promises_.writeFile)((0,external_node_path_.
join)(path,ownerFile),JSON.stringify(identityOf(process.pid)),{mode:384})}async function reapDeadDataDirectories(log,root=(0,external_node_os_.tmpdir)()){for(const name of(0,external_node_fs_.
readdirSync)(root)){if(!name.startsWith(temporaryPrefix))continue;const path=(0,external_node_path_.join)(root,name);if(!(isInUse(path,name)||!isOurs(path)))try{
await removeTree(path),log(`removed ${path}, left by a local cloud that was killed`)}catch(error){log(`cannot remove ${path}, left by a local cloud that was kil\
led: ${(0,errors.bD)(error)}; remove it by hand`)}}}async function removeTree(path){const remove=()=>(0,promises_.rm)(path,{recursive:!0,force:!0,maxRetries:5,retryDelay:50});
try{await remove()}catch(error){if(error.code!=="EACCES")throw error;await openUp(path),await remove()}}async function openUp(path){await(0,promises_.chmod)(path,
448);for(const entry of await(0,promises_.readdir)(path,{withFileTypes:!0}))entry.isDirectory()&&await openUp((0,external_node_path_.join)(path,entry.name))}function isInUse(path,name){
const owner=ownerOf(path);if(owner)return isAlive(owner);const pid=Number(/^\d+/.exec(name.slice(temporaryPrefix.length))?.[0]);return Number.isInteger(pid)&&identityOf(
pid)!==void 0}function isOurs(path){try{return(0,external_node_fs_.statSync)(path).uid===(process.getuid?.()??0)}catch{return!1}}function ownerOf(path){const file=(0,external_node_path_.
join)(path,ownerFile);if((0,external_node_fs_.existsSync)(file))try{return JSON.parse((0,external_node_fs_.readFileSync)(file,"utf8"))}catch{return}}}),4300:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{r:()=>findDatabaseProgram,v:()=>howToInstall});var node_child_process__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
31421),node_fs__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(73024),node_fs_promises__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(51455),node_path__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
76760),node_util__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(57975);const howToInstall="install MariaDB (Debian and Ubuntu: `apt-get install mariadb-server\
`; macOS: `brew install mariadb`; or run `node scripts/install-mariadb.mjs`)",usualPlaces=["/usr/sbin","/usr/libexec","/usr/local/sbin","/usr/local/bin","/usr/l\
ocal/mysql/bin","/opt/homebrew/bin","/opt/homebrew/opt/mariadb/bin"];async function findDatabaseProgram(path=process.env.PATH??""){const places=[...path.split(node_path__WEBPACK_IMPORTED_MODULE_3__.
delimiter).filter(Boolean),...usualPlaces];for(const name of["mariadbd","mysqld"]){const found=await findProgram(name,places);if(!found)continue;const version=await versionOf(
found);if(!/MariaDB/i.test(version))return{path:found,flavor:"mysql",version};const near=[(0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(found),(0,node_path__WEBPACK_IMPORTED_MODULE_3__.
join)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(found),"../bin"),(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.
dirname)(found),"../scripts")],installer=await findProgram("mariadb-install-db",[...near,...places])??await findProgram("mysql_install_db",[...near,...places]);
if(installer)return{path:found,flavor:"mariadb",version,installer}}}async function findProgram(name,places){for(const place of places){const path=(0,node_path__WEBPACK_IMPORTED_MODULE_3__.
join)(place,name);if(await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.access)(path,node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.X_OK).then(()=>!0,()=>!1))
return path}}async function versionOf(path){const{stdout}=await(0,node_util__WEBPACK_IMPORTED_MODULE_4__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.
execFile)(path,["--no-defaults","--version"]);return stdout.trim()}}),89509:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{C:()=>installArguments,m:()=>serverArguments});const storage=["--innodb-data-file-path=ibdata1:5M:autoextend","--innodb-log-file-size=8M",
"--innodb-autoextend-increment=1"],asRoot=()=>process.getuid?.()===0?["--user=root"]:[];function installArguments(program,directory){return program.flavor==="my\
sql"?["--no-defaults","--initialize-insecure",`--datadir=${directory}`,"--lower-case-table-names=1",...asRoot()]:["--no-defaults",`--datadir=${directory}`,"--au\
th-root-authentication-method=normal","--skip-test-db","--skip-log-bin","--innodb-flush-log-at-trx-commit=0","--lower-case-table-names=1",...storage,...asRoot()]}
function serverArguments(program,place){return["--no-defaults",`--datadir=${place.directory}`,`--socket=${place.socket}`,`--pid-file=${place.socket}.pid`,"--ski\
p-networking","--skip-name-resolve","--skip-log-bin","--lower-case-table-names=1","--character-set-server=utf8mb4","--max-connections=300","--table-open-cache=4\
00","--innodb-buffer-pool-size=32M","--key-buffer-size=1M","--innodb-flush-log-at-trx-commit=2","--performance-schema=OFF","--innodb-buffer-pool-dump-at-shutdow\
n=OFF",...asRoot(),...program.flavor==="mariadb"?["--proxy-protocol-networks=localhost","--aria-pagecache-buffer-size=1M","--skip-ssl","--innodb-use-native-aio=\
OFF",...storage]:["--mysqlx=OFF","--innodb-redo-log-capacity=16M"]]}}),77146:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{U:()=>startServer});var node_child_process__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(31421),node_fs__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
73024),_server_options_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(89509);const tether=`exec 3<&0 < /dev/null
"$@" 3<&- &
server=$!
echo "$server"
(cat <&3 > /dev/null; kill -9 "$server") > /dev/null 2>&1 &
watcher=$!
exec 3<&-
wait "$server"
kill "$watcher"`,linesInMessage=8;async function startServer(options){const changed=Object.entries(options.parameters??{}).map(([name,value])=>`--loose-${name.replaceAll(
"_","-")}=${value}`),args=[...(0,_server_options_js__WEBPACK_IMPORTED_MODULE_2__.m)(options.program,options),...changed],child=(0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.
spawn)("sh",["-c",tether,"tether",options.program.path,...args],{stdio:["pipe","pipe","pipe"]});child.stdin.on("error",()=>{});const log=(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.
createWriteStream)(options.logFile,{flags:"a"});child.stderr.pipe(log);const ended=new Promise(resolve=>child.once("exit",()=>resolve())),pid=await new Promise(
(resolve,reject)=>{let server=0,said="";child.stdout.on("data",part=>server||=Number(part.toString())),child.stderr.on("data",part=>{said+=part.toString(),/ready for connections/.
test(said)&&resolve(server)}),child.once("error",reject),child.once("close",code=>{const last=said.trim().split(`
`).slice(-linesInMessage).join(`
`);reject(new Error(`${options.program.path} did not start (exit code ${code}); the end of ${options.logFile}:
${last}`))})}),signal=async name=>{try{process.kill(pid,name)}catch(error){if(error.code!=="ESRCH")throw error}await ended};return{pid,ended,shutDown:()=>signal(
"SIGTERM"),kill:()=>signal("SIGKILL")}}}),23920:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{connectMysql:()=>connectMysql});var mysql2__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4694),_database_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
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
