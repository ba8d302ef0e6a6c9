"use strict";exports.id=1398,exports.ids=[1398],exports.modules={90732:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(
__webpack_exports__,{a:()=>httpRequest});async function httpRequest(address,question){const url=new URL(address),{request}=url.protocol==="http:"?await Promise.
resolve().then(__webpack_require__.t.bind(__webpack_require__,37067,19)):await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__,44708,19));
return new Promise((resolve,reject)=>{const sent=request(url,{method:question.method??"GET",headers:question.headers??{},signal:AbortSignal.timeout(question.timeoutMs)},
answer=>{const parts=[];answer.on("data",part=>parts.push(part)),answer.on("error",reject),answer.on("end",()=>resolve({status:answer.statusCode??0,headers:answer.
headers,body:Buffer.concat(parts)}))});sent.on("error",reject),sent.end(question.body)})}}),41398:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{countQuery:()=>countQuery,createAccessLog:()=>createAccessLog,signedHeaders:()=>signedHeaders});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598),_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(52005),_shared_json_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
98444),_api_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(31208),_failure_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(40880),_http_request_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
90732);const incomplete="Incomplete",mostLooks=10;function createAccessLog(options){return{async countByBackend({loadBalancerId,listenerPort,fromMs,toMs,latencyThresholdsMs=[],
exceptHost}){const query=countQuery(loadBalancerId,listenerPort,latencyThresholdsMs,exceptHost);return(await getLogs(options,{query,fromMs,toMs})).map(row=>trafficOf(
row,latencyThresholdsMs)).filter(({backend})=>backend!==""&&backend!=="-")}}}function countQuery(loadBalancerId,listenerPort,thresholdsMs,exceptHost){const search=[
`slbid: ${loadBalancerId}`,...listenerPort===void 0?[]:[`slb_vport: ${listenerPort}`]].join(" and "),others=exceptHost===void 0?"":` not host: "${exceptHost}" n\
ot host: "${exceptHost}:*"`,slow=thresholdsMs.map((threshold,index)=>`, count_if(upstream_response_time > ${threshold/1e3}) as slow_${index}`).join("");return`${search}${others}\
 | select upstream_addr, count(1) as requests, count_if(upstream_status >= 500 or status >= 500) as server_errors${slow} group by upstream_addr limit 10000`}function trafficOf(row,thresholdsMs){
return{backend:row.upstream_addr??"",requests:Number(row.requests??0),serverErrors:Number(row.server_errors??0),slowerThan:thresholdsMs.map((thresholdMs,index)=>({
thresholdMs,requests:Number(row[`slow_${index}`]??0)}))}}async function getLogs(options,window){const parameters={type:"log",from:String(Math.floor(window.fromMs/
1e3)),to:String(Math.ceil(window.toMs/1e3)),query:window.query,line:"100",offset:"0",reverse:"false"};for(let looks=1;;looks++){const answer=await(0,_api_js__WEBPACK_IMPORTED_MODULE_2__.
ux)({...options,name:"Sls.GetLogs",effect:"read"},()=>send(options,`/logstores/${options.logstore}`,parameters));if(answer.progress!==incomplete||looks>=mostLooks)
return answer.rows;await options.clock.sleep(500)}}async function send(options,path,parameters){const host=`${options.project}.${options.region}.log.aliyuncs.co\
m`,base=options.endpoint??`https://${host}`,headers=signedHeaders({credentials:await options.credentials.current(),host:options.endpoint?`${options.project}.${new URL(
options.endpoint).host}`:host,path,parameters,date:new Date(options.clock.now()).toUTCString()});try{const answer=await(0,_http_request_js__WEBPACK_IMPORTED_MODULE_4__.
a)(`${base}${path}?${new URLSearchParams(parameters)}`,{headers,timeoutMs:3e4}),text=answer.body.toString("utf8");if(answer.status!==200)throw refusal(options,answer.
status,answer.headers["x-log-requestid"],understood(text,{}));return{progress:String(answer.headers["x-log-progress"]??""),rows:understood(text,[{}])}}catch(error){
const code=error.code;throw error instanceof UnreadableAnswer||error.name==="TimeoutError"||typeof code=="string"&&/^E[A-Z]+$/.test(code)?(0,_failure_js__WEBPACK_IMPORTED_MODULE_3__.
z)({product:"Sls",action:"GetLogs",region:options.region,message:(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.bD)(error),cause:error}):error}}class UnreadableAnswer extends Error{}
function understood(text,outline){const read=(0,_shared_json_js__WEBPACK_IMPORTED_MODULE_5__.V)(text,outline);if("value"in read)return read.value;throw new UnreadableAnswer(
`the answer cannot be understood: ${read.wrong}`)}function refusal(options,status,requestId,body){return(0,_failure_js__WEBPACK_IMPORTED_MODULE_3__.z)({product:"\
Sls",action:"GetLogs",region:options.region,status,code:body.errorCode??"",message:`${body.errorMessage??"no reason given"} (project ${options.project}, logstor\
e ${options.logstore})`,...typeof requestId=="string"?{requestId}:{}})}function signedHeaders({credentials,host,path,parameters,date}){const logHeaders={"x-log-\
apiversion":"0.6.0","x-log-bodyrawsize":"0","x-log-signaturemethod":"hmac-sha1",...credentials.securityToken?{"x-acs-security-token":credentials.securityToken}:
{}},headerLines=sorted(logHeaders).map(([name,value])=>`${name}:${value}`),resource=`${path}?${sorted(parameters).map(([name,value])=>`${name}=${value}`).join("\
&")}`,text=["GET","","",date,...headerLines,resource].join(`
`),signature=(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)("sha1",credentials.accessKeySecret).update(text,"utf8").digest("base64");return{Host:host,Date:date,
...logHeaders,Authorization:`LOG ${credentials.accessKeyId}:${signature}`}}const sorted=record=>Object.entries(record).sort(([a],[b])=>a<b?-1:1)})};
