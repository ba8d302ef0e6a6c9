const id=2677,ids=[2677],modules={2677:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{runVerb:()=>runVerb});var promises_=__webpack_require__(51455),external_node_path_=__webpack_require__(76760),migrate_directory=__webpack_require__(
21397),migrate_files=__webpack_require__(26663),lexer=__webpack_require__(63292),schema_model=__webpack_require__(33167);class NotSplittable extends Error{}function splitChange(migration,before){
const statements=migration.statements,statement=statements[0],clauses=statement?.what.clauses.filter(({kind})=>kind!=="algorithm"&&kind!=="lock")??[];if(statements.
length!==1||statement?.what.verb!=="ALTER TABLE"||clauses.length!==1)throw new NotSplittable("only a file with one ALTER TABLE of one clause can be split");const model=new schema_model.
V;for(const{what}of before.flatMap(earlier=>earlier.statements))model.apply(what);const parts=partsOf(statement.what.targets[0].name,clauses[0],model);return toFiles(
migration,parts)}function partsOf(table,clause,model){switch(clause.kind){case"rename-column":return renameColumn(table,clause.column,clause.newName,definitionOf(
table,clause.column,model));case"change-column":if(clause.column.toLowerCase()===clause.newName.toLowerCase())break;return renameColumn(table,clause.column,clause.
newName,clause.definition.text);case"drop-column":return dropColumn(table,clause.column,model);case"modify-column":if(clause.definition.isNotNull)return makeNotNull(
table,clause.column,clause.definition.text);break;case"add-column":if(clause.definition.isNotNull&&clause.definition.default==="none")return addNotNull(table,clause.
column,clause.definition.text);break;case"add-index":if(clause.indexKind==="unique")return addUnique(table,clause.index,clause.columns);break;default:break}throw new NotSplittable(
"the rewrite is known for: rename a column, drop a column, make a column NOT NULL, add a NOT NULL column, add a unique index")}function definitionOf(table,column,model){
const definition=model.column(table,column);if(definition)return definition.text;throw new NotSplittable(`no earlier migration says what ${table}.${column} is; \
write CHANGE ${column} \u2026 with its definition instead of RENAME COLUMN`)}const nullable=definition=>`${definition.replace(/\s+NOT\s+NULL\b/i,"")} NULL`.replace(
/\bNULL\s+NULL$/i,"NULL"),changes=column=>`NOT (CAST(NEW.${column} AS BINARY) <=> CAST(OLD.${column} AS BINARY))`;function renameColumn(table,from,to,definition){
const[t,a,b]=[table,from,to].map(lexer.Cm),trigger=suffix=>(0,lexer.Cm)(`${table}_${to}_${suffix}`.slice(0,64));return{expand:[`ALTER TABLE ${t} ADD COLUMN ${b}\
 ${nullable(definition)}`,`ALTER TABLE ${t} MODIFY COLUMN ${a} ${nullable(definition)}`,`CREATE TRIGGER ${trigger("insert")} BEFORE INSERT ON ${t} FOR EACH ROW
BEGIN
  IF NEW.${b} IS NULL THEN SET NEW.${b} = NEW.${a};
  ELSEIF NEW.${a} IS NULL THEN SET NEW.${a} = NEW.${b};
  END IF;
END`,`CREATE TRIGGER ${trigger("update")} BEFORE UPDATE ON ${t} FOR EACH ROW
BEGIN
  IF ${changes(a)} THEN SET NEW.${b} = NEW.${a};
  ELSEIF ${changes(b)} THEN SET NEW.${a} = NEW.${b};
  END IF;
END`],data:[`-- acd:batch 1000
UPDATE ${t} SET ${b} = ${a} WHERE ${b} IS NULL AND ${a} IS NOT NULL`],contract:[`DROP TRIGGER ${trigger("insert")}`,`DROP TRIGGER ${trigger("update")}`,...nullable(
definition)===definition?[]:[`ALTER TABLE ${t} MODIFY COLUMN ${b} ${definition}`],`ALTER TABLE ${t} DROP COLUMN ${a}`]}}function dropColumn(table,column,model){
const[t,c]=[table,column].map(lexer.Cm),definition=model.column(table,column);return{expand:definition?.isNotNull&&definition.default==="none"&&!definition.isAutoIncrement?
[`ALTER TABLE ${t} MODIFY COLUMN ${c} ${nullable(definition.text)}`]:[],data:[],contract:[`ALTER TABLE ${t} DROP COLUMN ${c}`]}}function makeNotNull(table,column,definition){
const[t,c]=[table,column].map(lexer.Cm);return{expand:[],data:[`-- Put the value for old rows here.
-- acd:batch 1000
UPDATE ${t} SET ${c} = DEFAULT(${c}) WHERE ${c} IS NULL`],contract:[`ALTER TABLE ${t} MODIFY COLUMN ${c} ${definition}`]}}function addNotNull(table,column,definition){
const[t,c]=[table,column].map(lexer.Cm);return{expand:[`ALTER TABLE ${t} ADD COLUMN ${c} ${nullable(definition)}`],data:[`-- Put the value for old rows here.
-- acd:batch 1000
UPDATE ${t} SET ${c} = DEFAULT(${c}) WHERE ${c} IS NULL`],contract:[`ALTER TABLE ${t} MODIFY COLUMN ${c} ${definition}`]}}function addUnique(table,index,columns){
const t=(0,lexer.Cm)(table),list=columns.map(lexer.Cm).join(", ");return{expand:[],data:[],contract:[`-- Must answer nothing before this runs: SELECT ${list}, C\
OUNT(*) FROM ${t} GROUP BY ${list} HAVING COUNT(*) > 1
ALTER TABLE ${t} ADD UNIQUE INDEX ${index===""?"":`${(0,lexer.Cm)(index)} `}(${list})`]}}function toFiles(migration,parts){const[number,...slug]=migration.id.split(
/[_-]/),name=slug.join("_")||"change",next=offset=>String(BigInt(number)+BigInt(offset)).padStart(number.length,"0"),expandFile=`${next(0)}_${name}.expand.sql`,
requires=`-- acd:requires-app ${next(0)}_${name}
`,file=(offset,suffix,statements,head="")=>statements.length===0?[]:[{file:`${next(offset)}_${name}${suffix}.sql`,text:`${head}${statements.map(sql=>`${sql};
`).join(`
`)}`}];return[...parts.expand.length>0?[{file:expandFile,text:parts.expand.map(sql=>`${sql};
`).join(`
`)}]:[],...file(1,"_fill.data",parts.data),...file(2,"_drop_old.contract",parts.contract,parts.expand.length>0?requires:"")]}var shared_errors=__webpack_require__(
52005),migrate_connection=__webpack_require__(20794),external_node_child_process_=__webpack_require__(31421),external_node_util_=__webpack_require__(57975),external_node_crypto_=__webpack_require__(
77598),rules=__webpack_require__(98293);function formatFindings(findings,format,directory){const placed=findings.map(finding=>({...finding,file:`${directory}/${finding.
file}`}));switch(format){case"text":return formatText(placed);case"json":return JSON.stringify(placed,null,2);case"sarif":return JSON.stringify(toSarif(placed),
null,2);case"junit":return toJunit(placed);case"github":return placed.map(toAnnotation).join(`
`);case"gitlab":return JSON.stringify(placed.map(toCodeQuality),null,2)}}function formatText(findings){const lines=findings.map(({file,line,column,severity,code,
message,rewrite})=>`${file}:${line}:${column} ${severity} ${code} ${message}
    ${rewrite}`),count=severity=>findings.filter(finding=>finding.severity===severity).length,summary=findings.length===0?"Nothing found.":`${count("error")} er\
rors, ${count("warning")} warnings, ${count("info")} notes.`;return[...lines,summary].join(`
`)}const sarifLevels={error:"error",warning:"warning",info:"note"};function toSarif(findings){return{$schema:"https://json.schemastore.org/sarif-2.1.0.json",version:"\
2.1.0",runs:[{tool:{driver:{name:"alicloud-deploy migrate lint",rules:[...new Set(findings.map(({code})=>code))].sort().map(code=>({id:code,shortDescription:{text:code===
"LINT"?"a suppression that is not valid":rules.a[code].title},help:{text:code==="LINT"?"Give the code and a reason.":rules.a[code].rewrite}}))}},results:findings.
map(finding=>({ruleId:finding.code,level:sarifLevels[finding.severity],message:{text:`${finding.message}. ${finding.rewrite}`},locations:[{physicalLocation:{artifactLocation:{
uri:finding.file},region:{startLine:finding.line,startColumn:finding.column}}}],partialFingerprints:{primaryLocationLineHash:fingerprint(finding)}}))}]}}function toJunit(findings){
const cases=findings.map(finding=>`  <testcase classname="${xml(finding.file)}" name="${xml(`${finding.code} line ${finding.line}`)}">
    <failure type="${finding.severity}" message="${xml(finding.message)}">${xml(`${finding.file}:${finding.line}:${finding.column}
${finding.rewrite}`)}</failure>
  </testcase>`),body=cases.length>0?cases:['  <testcase classname="migrate lint" name="nothing found"/>'];return[`<testsuite name="migrate lint" tests="${body.length}\
" failures="${findings.length}">`,...body,"</testsuite>"].join(`
`)}const xmlEntities={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","\n":"&#10;"},xml=text=>text.replace(/[&<>"\n]/g,character=>xmlEntities[character]),annotationKinds={
error:"error",warning:"warning",info:"notice"};function toAnnotation(finding){const property=text2=>text2.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(
`
`,"%0A").replaceAll(":","%3A").replaceAll(",","%2C"),text=`${finding.message}. ${finding.rewrite}`.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A");return`::${annotationKinds[finding.severity]} file=${property(finding.file)},line=${finding.line},col=${finding.column},title=${property(finding.code)}\
::${text}`}const gitlabSeverities={error:"critical",warning:"major",info:"info"};function toCodeQuality(finding){return{description:`${finding.code}: ${finding.
message}. ${finding.rewrite}`,check_name:finding.code,fingerprint:fingerprint(finding),severity:gitlabSeverities[finding.severity],location:{path:finding.file,lines:{
begin:finding.line}}}}const fingerprint=({code,file,message})=>(0,external_node_crypto_.createHash)("sha256").update(`${code}
${file}
${message}`).digest("hex").slice(0,32);var lint=__webpack_require__(13261);async function migrate_lint_lint(context){const directory=await migrationsDirectory(context),
files=await(0,migrate_directory.g)(directory),{migrations,problems}=(0,migrate_files.Y)(files);if(problems.length>0)throw new shared_errors.xL(problems);const base=context.
options.base,changed=base===void 0?void 0:await changedSince(base,directory),isChecked=({file})=>changed===void 0||changed.has(file),findings=[...(0,lint.J)(migrations,
isChecked),...await lintRows(context,migrations.filter(isChecked))],errors=findings.filter(({severity})=>severity==="error"),format=context.options.format??"tex\
t",shown=(0,external_node_path_.relative)(context.baseDirectory,directory)||".",report=context.options.report;return report!==void 0&&await(0,promises_.writeFile)(
(0,external_node_path_.resolve)(context.baseDirectory,report),`${formatFindings(findings,format,shown)}
`),{result:errors.length>0?"failed":"succeeded",exitCode:errors.length>0?shared_errors.hS.preflight:shared_errors.hS.done,checks:findings,text:formatFindings(findings,
report===void 0?format:"text",shown),...errors[0]?{error:{code:"E_MIGRATION_LINT",message:`${errors.length} of the findings are errors, first ${errors[0].code} \
in ${errors[0].file}:${errors[0].line}`,fix:errors[0].rewrite,retryable:!1}}:{}}}async function lintRows(context,checked){if(context.options.url===void 0)return[];
const[{withTarget},{connectMysql},{readJournal},{lintData}]=await Promise.all([Promise.resolve().then(__webpack_require__.bind(__webpack_require__,20794)),Promise.
all([__webpack_require__.e(7588),__webpack_require__.e(8109)]).then(__webpack_require__.bind(__webpack_require__,55289)),Promise.resolve().then(__webpack_require__.
bind(__webpack_require__,15930)),__webpack_require__.e(8014).then(__webpack_require__.bind(__webpack_require__,48014))]);return withTarget(context,async({connection,
table})=>{const session=await connectMysql(connection);try{const rows=await readJournal(session,{migrations:table})??[],settled=new Set(rows.filter(({state})=>[
"done","baseline","skipped"].includes(state)).map(({id:id2})=>id2)),{findings,skipped}=await lintData(session,checked.filter(({id:id2})=>!settled.has(id2)));for(const what of skipped)
context.reporter.emit({type:"warning",code:"W_LINT_LATE",message:`not checked, it takes too long: ${what}`});return findings}finally{await session.close()}})}async function migrationsDirectory(context){
const given=context.options["migrations-directory"];return typeof given=="string"?(0,external_node_path_.resolve)(context.baseDirectory,given):(0,external_node_path_.
resolve)(context.baseDirectory,(await context.environment()).settings.migrations.directory)}async function changedSince(base,directory){try{const{stdout}=await(0,external_node_util_.
promisify)(external_node_child_process_.execFile)("git",["diff","--name-only","--diff-filter=ACMR","--relative","-z",base,"--","."],{cwd:directory}),untracked=await(0,external_node_util_.
promisify)(external_node_child_process_.execFile)("git",["ls-files","--others","--exclude-standard","-z","--","."],{cwd:directory});return new Set([...stdout.split(
"\0"),...untracked.stdout.split("\0")].filter(Boolean))}catch(cause){throw new shared_errors.xL([{message:`--base ${base}: Git cannot compare with it`,fix:"fetc\
h it first, e.g. git fetch origin main (checkout needs fetch-depth: 0)"}],{cause})}}var migrate_identity=__webpack_require__(54137);async function runVerb(context){
switch(context.verb){case"lint":return migrate_lint_lint(context);case"new":return newMigration(context);case"split":return split(context);case"dump":return(await Promise.
all([__webpack_require__.e(7588),__webpack_require__.e(7220)]).then(__webpack_require__.bind(__webpack_require__,56976))).dump(context);case"load":return(await Promise.
all([__webpack_require__.e(7588),__webpack_require__.e(7220)]).then(__webpack_require__.bind(__webpack_require__,56976))).load(context);case"fits":return(await __webpack_require__.
e(2143).then(__webpack_require__.bind(__webpack_require__,62143))).fits(context);case"baseline":return editing(context,async(history,options)=>history.baseline(
options,migrate_verbs_text(context,"to")));case"adopt":return editing(context,async(history,options)=>history.adopt(options,migrate_verbs_text(context,"from")));case"\
repair":return editing(context,async(history,options)=>history.repair(options,operand(context,"ID"),required(context,"reason")));case"resolve":return editing(context,
async(history,options)=>history.resolve(options,operand(context,"ID"),markOf(context)));default:throw new shared_errors.xL([{message:`migrate ${context.verb}: t\
here is no such verb`}])}}async function editing(context,edit){const{actor,runId,commit}=(0,migrate_identity.D)(context),history=await __webpack_require__.e(9425).
then(__webpack_require__.bind(__webpack_require__,99425)),edits=await(0,migrate_connection.withTarget)(context,target=>edit(history,{directory:target.directory,
connection:target.connection,table:target.table,lockTimeoutMs:target.lockTimeoutMs,clock:context.clock,reporter:context.reporter,signal:context.signal,actor,runId,
...commit?{commit}:{},isDryRun:context.isDryRun})),isChanged=edits.length>0;return{result:isChanged?context.isDryRun?"planned":"succeeded":"no-change",exitCode:shared_errors.
hS.done,migrations:{edits},text:isChanged?edits.join(`
`):"Nothing to change in the history."}}async function newMigration(context){const directory=await migrationsDirectory(context),slug=operand(context,"NAME").toLowerCase().
replace(/[^a-z0-9]+/g,"_").replace(/^_+|_+$/g,"");if(slug==="")throw new shared_errors.xL([{message:"migrate new NAME: the name needs a letter or a digit"}]);const phase=migrate_verbs_text(
context,"phase"),stamp=new Date(context.clock.now()).toISOString().replace(/\D/g,"").slice(0,14),file=(0,external_node_path_.join)(directory,`${stamp}_${slug}${phase===
"expand"||phase==="contract"?`.${phase}`:""}.sql`),shown=(0,external_node_path_.relative)(context.baseDirectory,file);return context.isDryRun||(await(0,promises_.
mkdir)(directory,{recursive:!0}),await(0,promises_.writeFile)(file,`-- Why this change, and which release needs it.
`,{flag:"wx"})),{result:context.isDryRun?"planned":"succeeded",exitCode:shared_errors.hS.done,extra:{file:shown},text:`${context.isDryRun?"Would write":"Wrote"}\
 ${shown}`}}async function split(context){const directory=await migrationsDirectory(context),{migrations,problems}=(0,migrate_files.Y)(await(0,migrate_directory.
g)(directory));if(problems.length>0)throw new shared_errors.xL(problems);const wanted=operand(context,"FILE"),index=migrations.findIndex(({id:id2,file})=>id2===
wanted||file===(0,external_node_path_.basename)(wanted));if(index<0)throw new shared_errors.xL([{message:`there is no migration ${wanted} in ${(0,external_node_path_.
relative)(context.baseDirectory,directory)}`}]);const files=splitOrExplain(migrations[index],migrations.slice(0,index));for(const{file,text:content}of context.isDryRun?
[]:files)await(0,promises_.writeFile)((0,external_node_path_.join)(directory,file),content,{flag:"wx"});const shown=files.map(({file,text:content})=>`-- ${file}\

${content}`),last=context.isDryRun?"":`Wrote ${files.length} files. Delete ${migrations[index].file} now.`;return{result:context.isDryRun?"planned":"succeeded",
exitCode:shared_errors.hS.done,migrations:{files},text:[...shown,last].filter(Boolean).join(`
`)}}function splitOrExplain(migration,before){try{return splitChange(migration,before)}catch(error){throw error instanceof NotSplittable?new shared_errors.xL([{
message:error.message,file:migration.file}],{cause:error}):error}}function operand(context,name){const value=context.operands[0];if(value===void 0)throw new shared_errors.
xL([{message:`migrate ${context.verb} ${name}: ${name} is missing`}]);return value}const migrate_verbs_text=(context,option)=>context.options[option];function required(context,option){
const value=migrate_verbs_text(context,option);if(!value)throw new shared_errors.xL([{message:`migrate ${context.verb} needs --${option}`}]);return value}const markOf=context=>required(
context,"mark")==="done"?"done":"pending"}),13261:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{I:()=>findingsFor,J:()=>lintMigrations});var schema_model=__webpack_require__(33167),split=__webpack_require__(69602),rules=__webpack_require__(98293),compatibility=__webpack_require__(
58889);function checkStatement(statement,migration,model){const{what,sql}=statement;return[...migration.phase==="contract"&&migration.isPhaseGiven?[]:statement_rules_compatibility(
what,model),...blocking(statement,model),...replay(what),...style(what,sql)]}function statement_rules_compatibility(what,model){return(0,compatibility.X)(what,model).
map(({code,reason})=>({code:(0,rules._)(code)?code:"XX01",detail:reason}))}function blocking({what,batchSize},model){const table=what.targets[0]?.name??"",hits=[],
isInUse=!model.isFresh(table),kinds=[what.index?.kind,...what.clauses.map(clause=>clause.kind==="add-index"?clause.indexKind:void 0)];isInUse&&kinds.some(kind=>kind===
"fulltext"||kind==="spatial")&&hits.push({code:"BL04",detail:`index on ${table}`});for(const clause of isInUse?what.clauses:[])clause.kind==="add-foreign-key"&&
hits.push({code:"BL05",detail:`foreign key of ${table} to ${clause.references}`}),clause.kind==="convert-charset"&&hits.push({code:"BL06",detail:`${table} to ${clause.
charset}`}),clause.kind==="algorithm"&&clause.value==="COPY"&&hits.push({code:"BL12",detail:"ALGORITHM=COPY"}),clause.kind==="lock"&&!["NONE","DEFAULT"].includes(
clause.value)&&hits.push({code:"BL12",detail:`LOCK=${clause.value}`});return["UPDATE","DELETE"].includes(what.verb)&&!what.options.hasWhere&&!what.options.hasLimit&&
isInUse&&batchSize===void 0&&hits.push({code:"BL08",detail:`${what.verb} of ${table} has no WHERE`}),what.options.asSelect&&what.verb!=="SELECT"&&hits.push({code:"\
BL09",detail:`${what.verb} \u2026 SELECT into ${table}`}),(what.verb==="LOCK"||what.verb==="UNLOCK")&&hits.push({code:"BL10",detail:`${what.verb} TABLES`}),["OP\
TIMIZE","ANALYZE","REPAIR"].includes(what.verb)&&hits.push({code:"BL11",detail:`${what.verb} TABLE`}),hits}const transactionalEngines=["innodb","rocksdb","xengi\
ne","ndb","ndbcluster"];function replay(what){const hits=[],{engine,ifExists,ifNotExists,isTemporary}=what.options;return engine&&!isTemporary&&!transactionalEngines.
includes(engine.toLowerCase())&&hits.push({code:"CR04",detail:`ENGINE=${engine}`}),what.nature==="ddl"&&(ifExists||ifNotExists)&&hits.push({code:"CR07",detail:`${what.
verb} IF ${ifExists?"":"NOT "}EXISTS`}),what.nature==="session"&&what.verb==="SET"&&hits.push({code:"CR06",detail:"SET"}),(what.verb==="XA"||what.verb==="ROLLBA\
CK"&&what.nature==="transaction")&&hits.push({code:"CR08",detail:what.verb}),["CALL","PREPARE","EXECUTE"].includes(what.verb)&&hits.push({code:"CR09",detail:what.
verb}),hits}const oldUtf8=charset=>["utf8","utf8mb3"].includes(charset?.toLowerCase()??"");function style(what,sql){const hits=[],table=what.targets[0]?.name??"",
definitions=[...what.columns,...what.clauses.flatMap(clause=>"definition"in clause?[{name:clause.column,definition:clause.definition}]:[])];what.verb==="CREATE \
TABLE"&&!what.options.isTemporary&&what.columns.length>0&&!what.options.hasPrimaryKey&&hits.push({code:"ST01",detail:table});const converts=what.clauses.some(clause=>clause.
kind==="convert-charset"&&oldUtf8(clause.charset));(oldUtf8(what.options.charset)||converts||definitions.some(({definition})=>oldUtf8(definition.charset)))&&hits.
push({code:"ST03",detail:table}),/\bDEFINER\s*=\s*(?!CURRENT_USER|CURRENT_ROLE)/i.test(sql)&&what.nature==="ddl"&&hits.push({code:"ST05",detail:`${what.verb} ${table}`});
for(const{name,definition}of definitions)definition.hasReferences&&hits.push({code:"ST06",detail:`${table}.${name}`});/'0000-00-00/.test(sql)&&hits.push({code:"\
ST08",detail:"'0000-00-00'"}),usesMariaDbOnly(what)&&hits.push({code:"ST09",detail:what.verb});const schemas=[...what.targets,...what.references,...what.renames].
flatMap(({schema})=>schema??[]);schemas[0]!==void 0&&hits.push({code:"ST10",detail:schemas[0]}),what.nature==="account"&&hits.push({code:"ST11",detail:what.verb}),
what.verb==="USE"&&hits.push({code:"ST12",detail:"USE"}),what.nature==="unknown"&&hits.push({code:"XX01",detail:what.verb||"statement"});for(const clause of what.
clauses)clause.kind==="unknown"&&hits.push({code:"XX01",detail:clause.text});return hits}function usesMariaDbOnly(what){return what.options.orReplace&&(what.objectKind===
"table"||what.objectKind==="index")||what.objectKind==="sequence"||what.options.ifExists&&what.verb==="ALTER TABLE"?!0:what.clauses.some(clause=>clause.kind==="\
add-column"&&clause.ifNotExists||clause.kind==="drop-column"&&clause.ifExists||clause.kind==="system-versioning")}function lintMigrations(migrations,isChecked=()=>!0){
const model=new schema_model.V;return migrations.flatMap(migration=>{model.settle();const findings=isChecked(migration)?lintMigration(migration,model):[];if(!isChecked(
migration))for(const{what}of migration.statements)model.apply(what);return findings})}function lintMigration(migration,model){const{allowances,findings}=readAllowances(
migration);for(const statement of migration.statements){const hits=[...checkStatement(statement,migration,model),...checkInFile(statement,migration)];for(const hit of hits)
isAllowed(hit,statement,migration,allowances)||findings.push(toFinding(hit,statement,migration));model.apply(statement.what)}return findings}function findingsFor(migration,hits){
const{allowances}=readAllowances(migration);return hits.filter(({hit,statement})=>!isAllowed(hit,statement,migration,allowances)).map(({hit,statement})=>toFinding(
hit,statement,migration))}function toFinding({code,detail},statement,migration){const rule=rules.a[code];return{code,severity:rule.severity,file:migration.file,
line:statement.line,column:statement.column,message:`${rule.title}: ${detail}`,rewrite:rule.rewrite}}function checkInFile(statement,{statements}){const hits=[],
index=statements.indexOf(statement),before=statements.slice(0,index),has=nature=>before.some(({what:what2})=>what2.nature===nature),{what}=statement,isFirstData=what.
nature==="data"&&has("ddl")&&!has("data"),isFirstDdl=what.nature==="ddl"&&has("data")&&!has("ddl");(isFirstData||isFirstDdl)&&hits.push({code:"CR01",detail:`${what.
verb} after ${before.at(-1).what.verb}`}),what.nature==="ddl"&&isInTransaction(before)&&hits.push({code:"CR02",detail:`${what.verb} commits what is open`});const table=what.
targets[0]?.name;return what.verb==="ALTER TABLE"&&before.some(other=>other.what.verb==="ALTER TABLE"&&other.what.targets[0]?.name===table)&&hits.push({code:"BL\
07",detail:table??""}),[...hits,...coveredIndexes(statement)]}function isInTransaction(before){const last=before.findLast(({what})=>what.nature==="transaction");
return last!==void 0&&["BEGIN","START"].includes(last.what.verb)}function coveredIndexes({what}){const indexes=what.clauses.flatMap(clause=>clause.kind==="add-i\
ndex"&&clause.indexKind==="index"?[clause]:[]);return indexes.filter(index=>indexes.some(other=>other!==index&&other.columns.length>index.columns.length&&index.
columns.every((column,at)=>other.columns[at]===column))).map(index=>({code:"ST07",detail:index.index||index.columns.join(", ")}))}const allowPattern=/^(?<code>[A-Z]{2}\d{2})\s+reason="(?<reason>[^"]+)"$/;
function readAllowances(migration){const allowances=[],findings=[];for(const directive of migration.directives){if(directive.name!=="allow")continue;const match=allowPattern.
exec(directive.value);match&&(0,rules._)(match.groups.code)?allowances.push({code:match.groups.code,offset:directive.offset}):findings.push(badAllowance(directive,
migration))}return{allowances,findings}}function badAllowance(directive,migration){return{code:"LINT",severity:"error",file:migration.file,...(0,split.$t)(migration.
text,directive.offset),message:`acd:allow "${directive.value}" silences nothing`,rewrite:'-- acd:allow BC02 reason="why it is right"; the reason is mandatory'}}
function isAllowed(hit,statement,migration,allowances){const starts=migration.statements.map(other=>offsetOf(other,migration.text)),index=migration.statements.indexOf(
statement);return allowances.some(({code,offset})=>{if(code!==hit.code)return!1;const next=starts.findIndex(start=>start>offset);return next===0||next===index})}
function offsetOf(statement,text){let offset=0;for(let line=1;line<statement.line;line++)offset=text.indexOf(`
`,offset)+1;return offset+statement.column-1}}),98293:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{_:()=>isRuleCode,a:()=>rules});const rules={BC01:{severity:"error",title:"drops something the running version may use",rewrite:"Deploy a release that no longer\
 uses it first, then drop it in a file with the phase contract."},BC02:{severity:"error",title:"drops a column",rewrite:"Deploy a release that no longer reads o\
r writes it first, then drop it in a file with the phase contract."},BC03:{severity:"error",title:"renames a table",rewrite:"Create a view with the new name, de\
ploy the release that uses it, then rename in a contract file."},BC04:{severity:"error",title:"renames a column",rewrite:"Add the new column, keep both in step \
with triggers, fill it in batches, deploy, drop the old one in a contract file: `migrate split` writes the three files."},BC05:{severity:"error",title:"narrows \
a column",rewrite:"Add a column of the new type, fill it, deploy the release that uses it, drop the old one in a contract file."},BC06:{severity:"error",title:"\
makes a column NOT NULL",rewrite:"Deploy a release that always writes it, fill the rows that are NULL, then add NOT NULL in a contract file."},BC07:{severity:"e\
rror",title:"adds a NOT NULL column without a default",rewrite:"Give it a DEFAULT, or add it as NULL now and make it NOT NULL in a contract file."},BC08:{severity:"\
error",title:"drops a default",rewrite:"Deploy a release that writes the column in every INSERT first."},BC09:{severity:"error",title:"adds a constraint to a ta\
ble in use",rewrite:"Deploy a release that keeps it, clean the rows up, then add the constraint in a contract file."},BC10:{severity:"error",title:"removes or m\
oves a member of ENUM or SET",rewrite:"Only append members; remove one in a contract file when nobody writes it any more."},BL04:{severity:"warning",title:"buil\
ds a FULLTEXT or SPATIAL index: writers wait",rewrite:"Run it when little is written, or build it on a copy of the table."},BL05:{severity:"warning",title:"adds\
 a foreign key with checks on: the server copies the table",rewrite:"SET foreign_key_checks = 0 before it in the same file makes it an in-place change; check fo\
r orphans first."},BL06:{severity:"warning",title:"converts the character set: the server copies the table",rewrite:"Convert column by column with the expand an\
d contract steps, or accept the copy in a quiet hour."},BL07:{severity:"info",title:"changes the same table several times",rewrite:"Clauses that need a rebuild \
are cheaper in one ALTER; keep instant ones apart, one other clause makes all of them slow."},BL08:{severity:"warning",title:"changes all rows in one transactio\
n",rewrite:"Fill in batches: put -- acd:batch 1000 before the statement, or give it a WHERE."},BL09:{severity:"warning",title:"copies rows in one transaction",rewrite:"\
Create the table first and fill it in batches."},BL10:{severity:"warning",title:"LOCK TABLES is left out: it would lock the history out",rewrite:"Remove it; one\
 run at a time holds the migration lock anyway."},BL11:{severity:"warning",title:"maintenance of a table in a migration",rewrite:"Run it on its own, outside of \
deployments."},BL12:{severity:"warning",title:"asks for a copy or a lock",rewrite:"Leave ALGORITHM and LOCK out: the best that the server accepts is found and t\
hen enforced."},CR01:{severity:"info",title:"changes structure and data in one file",rewrite:"Two files: the data file can be run again by itself and shows in t\
he history on its own."},CR02:{severity:"warning",title:"a transaction around DDL",rewrite:"DDL commits by itself: leave BEGIN and COMMIT out, or put the data s\
tatements into a file of their own."},CR04:{severity:"error",title:"an engine without atomic DDL and transactions",rewrite:"ENGINE=InnoDB."},CR06:{severity:"inf\
o",title:"changes the session",rewrite:"It holds for this file only: the session is restored after it."},CR07:{severity:"info",title:"IF [NOT] EXISTS hides that\
 the schema is not what the history says",rewrite:"Leave it out: a statement runs exactly once."},CR08:{severity:"error",title:"a statement that no run can keep\
 exactly once",rewrite:"Leave ROLLBACK and XA out: every data statement shares a transaction with its record."},CR09:{severity:"warning",title:"CALL or dynamic \
SQL: its outcome cannot be probed after a crash",rewrite:"Write the statements into the file."},DT01:{severity:"error",title:"deletes rows",rewrite:"Make a back\
up (--backup), and do it in a contract file."},DT02:{severity:"error",title:"the new type does not hold values that are there",rewrite:"Shorten or move those va\
lues in a data file first, or keep the wider type."},DT03:{severity:"error",title:"a unique index over rows that are equal",rewrite:"Merge or delete the duplica\
tes in a data file that runs before it."},DT04:{severity:"error",title:"NOT NULL on a column with NULL in it",rewrite:"Fill those rows first: UPDATE \u2026 SET colum\
n = \u2026 WHERE column IS NULL in a data file, with -- acd:batch."},DT05:{severity:"error",title:"a foreign key that rows break",rewrite:"Delete the orphans, o\
r set their column to NULL, in a data file that runs before it."},ST01:{severity:"warning",title:"a table without primary key",rewrite:"Row-based replication an\
d RDS HA need one: add id BIGINT UNSIGNED AUTO_INCREMENT PRIMARY KEY."},ST03:{severity:"warning",title:"utf8 means utf8mb3: no emoji, deprecated",rewrite:"utf8m\
b4."},ST05:{severity:"warning",title:"a DEFINER that may not exist in every environment",rewrite:"Leave DEFINER out, or use CURRENT_USER with SQL SECURITY INVOK\
ER."},ST06:{severity:"warning",title:"REFERENCES behind a column is ignored before MySQL 9.0",rewrite:"FOREIGN KEY (column) REFERENCES \u2026"},ST07:{severity:"\
info",title:"an index that another one covers",rewrite:"Leave it out."},ST08:{severity:"warning",title:"a zero date",rewrite:"NULL, or a real date; strict mode \
refuses it."},ST09:{severity:"warning",title:"syntax of MariaDB only",rewrite:"RDS MySQL does not know it: write it without."},ST10:{severity:"warning",title:"n\
ames a schema",rewrite:"Leave it out: the schema has another name in the next environment."},ST11:{severity:"warning",title:"accounts and privileges in a migrat\
ion",rewrite:"Keep them where the infrastructure is declared."},ST12:{severity:"error",title:"USE changes the schema under the history",rewrite:"Leave it out."},
XX01:{severity:"warning",title:"a clause or statement that is not known",rewrite:"It is sent as it is; look up whether it blocks."}},isRuleCode=code=>code in rules})};export{id,ids,modules};
