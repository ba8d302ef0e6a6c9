"use strict";exports.id=5535,exports.ids=[5535],exports.modules={95535:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(
__webpack_exports__,{refuseLiveTraffic:()=>refuseLiveTraffic});var duration=__webpack_require__(80290),errors=__webpack_require__(52005),redact=__webpack_require__(
38395),check=__webpack_require__(19544),lexer=__webpack_require__(83263);function shownQuery(sql){let shown2="",end=0;for(const token of(0,lexer.qr)(sql)){const isValue=token.
kind==="string"||token.kind==="number";shown2+=sql.slice(end,token.start).replace(/\/\*[^]*?\*\/|--\s.*|#.*/g," "),shown2+=isValue?"?":sql.slice(token.start,token.
end),end=token.end}return shown2.replace(/\s+/g," ").trim()}const shown=10;async function refuseLiveTraffic(session,request){const{windowMs,reporter}=request;if(windowMs<=
0){reporter.emit({type:"notice",message:"live traffic not checked: --traffic-window is 0"});return}const report=await(0,check.A)(session,{...request,windowSeconds:Math.
ceil(windowMs/1e3)});if(report.broken.length===0){reporter.emit({type:"notice",message:describeReport(report,windowMs)});return}const lines=report.broken.slice(
0,shown).map(describeBroken),more=report.broken.length-lines.length;throw new errors.wG(`nothing was executed: the application still sends what would fail after\
wards
${lines.join(`
`)}${more>0?`
and ${more} more`:""}`,{code:"E_SCHEMA_IN_USE",retryable:!0,fix:`deploy a release that no longer sends it and run again when ${(0,duration.a3)(windowMs)} have p\
assed without it (--traffic-window)`,context:{queries:report.broken.map(contextOf)}})}function describeReport(report,windowMs){if(report.unavailable!==void 0)return`\
live traffic not checked: ${report.unavailable}, so nobody knows which queries the application sends`;const left=[...report.cutOff>0?[`${report.cutOff} recorded\
 only in part`]:[],...report.unreadable>0?[`${report.unreadable} not to be prepared as recorded`]:[],...report.lost>0?[`${report.lost} executions not recorded a\
t all, the server's table is full`]:[]],skipped=left.length>0?`; not checked: ${left.join(", ")}`:"";return`live traffic: ${report.checked} kinds of queries of \
the last ${(0,duration.a3)(windowMs)} about these tables work with the new schema${skipped}`}function describeBroken({query,migration,statement,reason}){return`${`${migration.
file}:${statement.line}:${statement.column}`} ${statement.what.verb} ${objectOf(statement)}: ${reason}: ${(0,redact.pC)(shownQuery(query.text),160)} (last seen ${query.
lastSeen})`}const objectOf=({what})=>what.targets.map(({name})=>name).join(", "),contextOf=({query,migration,statement,errno,reason})=>({query:shownQuery(query.
text),lastSeen:query.lastSeen,count:query.count,file:migration.file,line:statement.line,object:objectOf(statement),errno,reason})})};
