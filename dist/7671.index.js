const id=7671,ids=[7671],modules={17671:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{createNotifier:()=>createNotifier});var errors=__webpack_require__(52005),http=__webpack_require__(86842),redact=__webpack_require__(38395),duration=__webpack_require__(
80290);const moodOf=({moment})=>moment==="succeeded"?"good":moment==="started"||moment==="paused"||moment==="no-change"||moment==="planned"?"neutral":"bad",verbs={
started:"started",succeeded:"succeeded","no-change":"had nothing to do",planned:"was planned","rolled-back":"FAILED and was rolled back",failed:"FAILED",mixed:"\
FAILED, not every instance runs the same release",rejected:"was REJECTED and rolled back",inconclusive:"was INCONCLUSIVE",paused:"is paused",locked:"found the e\
nvironment locked",cancelled:"was cancelled"};function titleOf({app,environment,command,release,moment}){return`${app}/${environment}: ${command}${release===void 0?
"":` of ${release}`} ${verbs[moment]}`}function factsOf(news){const{error,previous,durationMs,traffic,url,actor,jobUrl}=news;return[{name:"why",value:error&&`${error.
code} ${error.message}`},{name:"next",value:error?.fix},{name:"before",value:previous},{name:"took",value:durationMs===void 0?void 0:(0,duration.a3)(durationMs)},
{name:"requests",value:traffic&&`${traffic.failed} of ${traffic.requests.toLocaleString("en-US")} failed`},{name:"address",value:url},{name:"by",value:actor},{name:"\
job",value:jobUrl}].flatMap(({name,value})=>value?[{name,value:shortened(value)}]:[])}const longestFact=600,shortened=text=>text.length<=longestFact?text:`${text.
slice(0,longestFact-1)}\u2026`;class GithubRefusal extends Error{name="GithubRefusal"}const longestDescription=140;class GithubRecord{#target;#send;#deploymentId;constructor(target,send){
this.#target=target,this.#send=send}async tell(news,timeoutMs){const{deployments,commitStatus}=this.#target,refused=(await Promise.allSettled([...deployments?[this.#tellDeployment(
news,timeoutMs)]:[],...commitStatus?[this.#post(`statuses/${this.#target.commit}`,commitStatusOf(news),timeoutMs)]:[]])).find(one=>one.status==="rejected");if(refused)
throw refused.reason}async#tellDeployment(news,timeoutMs){this.#deploymentId??=await this.#createDeployment(news,timeoutMs),await this.#post(`deployments/${this.#deploymentId}\
/statuses`,deploymentStatusOf(news),timeoutMs)}async#createDeployment(news,timeoutMs){const{id:id2}=await this.#post("deployments",{ref:this.#target.commit,task:news.
command==="rollback"?"rollback":"deploy",environment:news.environment,description:titleOf(news).slice(0,longestDescription),payload:{release:news.release,command:news.
command},auto_merge:!1,required_contexts:[]},timeoutMs);if(id2===void 0)throw new GithubRefusal("deployments: the answer names no deployment");return id2}async#post(path,payload,timeoutMs){
const{api,repository,token}=this.#target,answer=await this.#send({method:"POST",url:`${api}/repos/${repository}/${path}`,headers:{accept:"application/vnd.github\
+json",authorization:`Bearer ${token}`,"content-type":"application/json","user-agent":"alicloud-deploy","x-github-api-version":"2022-11-28"},body:JSON.stringify(
payload),timeoutMs}),what=path.split("/")[0];if(answer.status===403||answer.status===404)throw new GithubRefusal(`${what}: HTTP ${answer.status}; give the job \`\
permissions: { ${what}: write, contents: read }\``);if(answer.status<200||answer.status>299)throw new GithubRefusal(`${what}: HTTP ${answer.status} ${answer.body.
slice(0,200)}`);try{return JSON.parse(answer.body)}catch{throw new GithubRefusal(`${what}: the answer is not JSON`)}}}const links=({jobUrl,url})=>({...jobUrl?{log_url:jobUrl}:
{},...url?{environment_url:url}:{}});function deploymentStatusOf(news){return{state:deploymentState(news),description:titleOf(news).slice(0,longestDescription),
environment:news.environment,...links(news)}}function deploymentState(news){return news.moment==="started"?"in_progress":news.moment==="paused"?"pending":moodOf(
news)==="bad"?"failure":"success"}function commitStatusOf(news){const state={good:"success",bad:"failure",neutral:"pending"}[moodOf(news)];return{state:news.moment===
"no-change"?"success":state,context:`alicloud-deploy/${news.environment}`,description:titleOf(news).slice(0,longestDescription),...news.jobUrl?{target_url:news.
jobUrl}:{}}}var external_node_crypto_=__webpack_require__(77598);const channelKinds=null;function postFor(target,news,nowMs){const{kind,url,secret}=target,json=(payload,more={})=>({
url,headers:{"content-type":"application/json; charset=utf-8"},body:JSON.stringify(payload),...more});switch(kind){case"dingtalk":return json(dingtalk(news),secret?
{url:dingtalkUrl(url,secret,nowMs)}:{});case"feishu":return json({...secret?feishuSignature(secret,nowMs):{},...feishu(news)});case"wecom":return json({msgtype:"\
markdown",markdown:{content:`**${titleOf(news)}**
${quoted(news)}`}});case"slack":return json(slack(news));case"teams":return json(teams(news));case"webhook":{const post=json({schemaVersion:1,sentAt:new Date(nowMs).
toISOString(),title:titleOf(news),...news});return secret?{...post,headers:{...post.headers,...(0,http.nz)(post.body,secret,nowMs)}}:post}}}function refusalOf(kind,answer){
if(answer.status<200||answer.status>299)return`HTTP ${answer.status} ${answer.body.slice(0,200)}`.trim();if(kind!=="dingtalk"&&kind!=="wecom"&&kind!=="feishu")return;
const said=parsed(answer.body),code=said?.errcode??said?.code??said?.StatusCode;if(!(code===void 0||code===0))return`${String(code)} ${String(said?.errmsg??said?.
msg??"")}`.trim()}function parsed(text){try{const value=JSON.parse(text);return typeof value=="object"&&value!==null?value:void 0}catch{return}}const quoted=news=>factsOf(
news).map(({name,value})=>`> ${name}: ${value}`).join(`
`),listed=(news,bold)=>factsOf(news).map(({name,value})=>`- ${bold}${name}${bold} ${value}`).join(`
`);function dingtalk(news){const title=titleOf(news);return{msgtype:"markdown",markdown:{title,text:`#### ${title}
${listed(news,"**")}`}}}function dingtalkUrl(url,secret,nowMs){const signed=new URL(url);return signed.searchParams.set("timestamp",String(nowMs)),signed.searchParams.
set("sign",(0,external_node_crypto_.createHmac)("sha256",secret).update(`${nowMs}
${secret}`).digest("base64")),signed.href}const feishuColours={good:"green",bad:"red",neutral:"blue"};function feishu(news){return{msg_type:"interactive",card:{
header:{title:{tag:"plain_text",content:titleOf(news)},template:feishuColours[moodOf(news)]},elements:[{tag:"markdown",content:listed(news,"**")||" "}]}}}function feishuSignature(secret,nowMs){
const timestamp=String(Math.floor(nowMs/1e3));return{timestamp,sign:(0,external_node_crypto_.createHmac)("sha256",`${timestamp}
${secret}`).update("").digest("base64")}}const slackColours={good:"good",bad:"danger",neutral:"#439FE0"};function slack(news){const text=factsOf(news).map(({name,
value})=>`*${name}* ${slackText(value)}`).join(`
`);return{text:slackText(titleOf(news)),attachments:[{color:slackColours[moodOf(news)],mrkdwn_in:["text"],text}]}}const slackText=text=>text.replaceAll("&","&am\
p;").replaceAll("<","&lt;").replaceAll(">","&gt;"),teamsColours={good:"Good",bad:"Attention",neutral:"Default"};function teams(news){const links2=[{title:"job",
url:news.jobUrl},{title:"environment",url:news.url}].flatMap(({title,url})=>url?[{type:"Action.OpenUrl",title,url}]:[]);return{type:"message",attachments:[{contentType:"\
application/vnd.microsoft.card.adaptive",content:{$schema:"http://adaptivecards.io/schemas/adaptive-card.json",type:"AdaptiveCard",version:"1.4",body:[{type:"Te\
xtBlock",wrap:!0,weight:"Bolder",color:teamsColours[moodOf(news)],text:titleOf(news)},{type:"FactSet",facts:factsOf(news).map(({name,value})=>({title:name,value}))}],
...links2.length>0?{actions:links2}:{}}}]}}const answerLimitMs=5e3,retryAfterMs=1e3,hurriedLimitMs=2500;function createNotifier(parts){const{channels,clock,reporter,
send}=parts,record=parts.github&&new GithubRecord(parts.github,send);let queue=Promise.resolve();const attempt=async(what,isHurried,deliver)=>{for(let isLast=isHurried;;isLast=
!0)try{return await deliver()}catch(error){if(isLast){const message=`${what} was not told: ${(0,errors.bD)(error)}`;return reporter.emit({type:"warning",code:"E\
_NOTIFY",message:parts.redact(message)})}await clock.sleep(retryAfterMs)}},tellAll=async told=>{const news=JSON.parse((0,redact.R)(told,parts.redact)),isHurried=news.
moment==="cancelled",timeoutMs=isHurried?hurriedLimitMs:answerLimitMs,wanting=channels.filter(({on})=>on.includes(news.moment));await Promise.all([...wanting.map(
channel=>attempt(`${channel.kind} (${(0,http.w4)(channel.url)})`,isHurried,async()=>{const{url,headers,body}=postFor(channel,news,clock.now()),refusal=refusalOf(
channel.kind,await send({method:"POST",url,headers,body,timeoutMs}));if(refusal!==void 0)throw new Error(refusal)})),...record?[attempt("GitHub",isHurried,()=>record.
tell(news,timeoutMs))]:[]])};return{tell(news){const turn=queue.then(()=>tellAll(news));return queue=turn,turn}}}})};export{id,ids,modules};
