"use strict";exports.id=1604,exports.ids=[1604],exports.modules={41604:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(
__webpack_exports__,{createNotifier:()=>createNotifier});var errors=__webpack_require__(52005),http=__webpack_require__(86842),shared_redact=__webpack_require__(
38395),external_node_crypto_=__webpack_require__(77598),message=__webpack_require__(71511);function postFor(target,news,nowMs){const{kind,url,secret}=target,json=(payload,more={})=>({
url,headers:{"content-type":"application/json; charset=utf-8"},body:JSON.stringify(payload),...more});switch(kind){case"dingtalk":return json(dingtalk(news),secret?
{url:dingtalkUrl(url,secret,nowMs)}:{});case"feishu":return json({...secret?feishuSignature(secret,nowMs):{},...feishu(news)});case"wecom":return json({msgtype:"\
markdown",markdown:{content:`**${(0,message.Gg)(news)}**
${quoted(news)}`}});case"slack":return json(slack(news));case"teams":return json(teams(news));case"webhook":{const post=json({schemaVersion:1,sentAt:new Date(nowMs).
toISOString(),title:(0,message.Gg)(news),...news});return secret?{...post,headers:{...post.headers,...(0,http.nz)(post.body,secret,nowMs)}}:post}}}const shownCharacters=200;
function refusalOf(kind,answer,redact){if(answer.status<200||answer.status>299)return`HTTP ${answer.status} ${(0,shared_redact.JV)(answer.body,shownCharacters,redact)}`.
trim();if(kind!=="dingtalk"&&kind!=="wecom"&&kind!=="feishu")return;const said=parsed(answer.body),code=said?.errcode??said?.code??said?.StatusCode;if(!(code===
void 0||code===0))return`${String(code)} ${String(said?.errmsg??said?.msg??"")}`.trim()}function parsed(text){try{const value=JSON.parse(text);return typeof value==
"object"&&value!==null?value:void 0}catch{return}}const quoted=news=>(0,message.xS)(news).map(({name,value})=>`> ${name}: ${value}`).join(`
`),listed=(news,bold)=>(0,message.xS)(news).map(({name,value})=>`- ${bold}${name}${bold} ${value}`).join(`
`);function dingtalk(news){const title=(0,message.Gg)(news);return{msgtype:"markdown",markdown:{title,text:`#### ${title}
${listed(news,"**")}`}}}function dingtalkUrl(url,secret,nowMs){const signed=new URL(url);return signed.searchParams.set("timestamp",String(nowMs)),signed.searchParams.
set("sign",(0,external_node_crypto_.createHmac)("sha256",secret).update(`${nowMs}
${secret}`).digest("base64")),signed.href}const feishuColours={good:"green",bad:"red",neutral:"blue"};function feishu(news){return{msg_type:"interactive",card:{
header:{title:{tag:"plain_text",content:(0,message.Gg)(news)},template:feishuColours[(0,message.jo)(news)]},elements:[{tag:"markdown",content:listed(news,"**")||
" "}]}}}function feishuSignature(secret,nowMs){const timestamp=String(Math.floor(nowMs/1e3));return{timestamp,sign:(0,external_node_crypto_.createHmac)("sha256",
`${timestamp}
${secret}`).update("").digest("base64")}}const slackColours={good:"good",bad:"danger",neutral:"#439FE0"};function slack(news){const text=(0,message.xS)(news).map(
({name,value})=>`*${name}* ${slackText(value)}`).join(`
`);return{text:slackText((0,message.Gg)(news)),attachments:[{color:slackColours[(0,message.jo)(news)],mrkdwn_in:["text"],text}]}}const slackText=text=>text.replaceAll(
"&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;"),teamsColours={good:"Good",bad:"Attention",neutral:"Default"};function teams(news){const links2=[{title:"\
job",url:news.jobUrl},{title:"environment",url:news.url}].flatMap(({title,url})=>url?[{type:"Action.OpenUrl",title,url}]:[]);return{type:"message",attachments:[
{contentType:"application/vnd.microsoft.card.adaptive",content:{$schema:"http://adaptivecards.io/schemas/adaptive-card.json",type:"AdaptiveCard",version:"1.4",body:[
{type:"TextBlock",wrap:!0,weight:"Bolder",color:teamsColours[(0,message.jo)(news)],text:(0,message.Gg)(news)},{type:"FactSet",facts:(0,message.xS)(news).map(({name,
value})=>({title:name,value}))}],...links2.length>0?{actions:links2}:{}}}]}}class GithubRefusal extends Error{name="GithubRefusal"}const longestDescription=140;
class GithubRecord{#target;#send;#redact;#deploymentId;constructor(target,{send,redact}){this.#target=target,this.#send=send,this.#redact=redact}async tell(news,timeoutMs){
const{deployments,commitStatus}=this.#target,refused=(await Promise.allSettled([...deployments?[this.#tellDeployment(news,timeoutMs)]:[],...commitStatus?[this.#post(
`statuses/${this.#target.commit}`,commitStatusOf(news),timeoutMs)]:[]])).find(one=>one.status==="rejected");if(refused)throw refused.reason}async#tellDeployment(news,timeoutMs){
this.#deploymentId??=await this.#createDeployment(news,timeoutMs),await this.#post(`deployments/${this.#deploymentId}/statuses`,deploymentStatusOf(news),timeoutMs)}async#createDeployment(news,timeoutMs){
const{id}=await this.#post("deployments",{ref:this.#target.commit,task:news.command==="rollback"?"rollback":"deploy",environment:news.environment,description:(0,message.
Gg)(news).slice(0,longestDescription),payload:{release:news.release,command:news.command},auto_merge:!1,required_contexts:[]},timeoutMs);if(id===void 0)throw new GithubRefusal(
"deployments: the answer names no deployment");return id}async#post(path,payload,timeoutMs){const{api,repository,token}=this.#target,answer=await this.#send({method:"\
POST",url:`${api}/repos/${repository}/${path}`,headers:{accept:"application/vnd.github+json",authorization:`Bearer ${token}`,"content-type":"application/json","\
user-agent":"alicloud-deploy","x-github-api-version":"2022-11-28"},body:JSON.stringify(payload),timeoutMs}),what=path.split("/")[0];if(answer.status===403||answer.
status===404)throw new GithubRefusal(`${what}: HTTP ${answer.status}; give the job \`permissions: { ${what}: write, contents: read }\``);if(answer.status<200||answer.
status>299)throw new GithubRefusal(`${what}: HTTP ${answer.status} ${(0,shared_redact.JV)(answer.body,shownCharacters,this.#redact)}`);try{return JSON.parse(answer.
body)}catch{throw new GithubRefusal(`${what}: the answer is not JSON`)}}}const links=({jobUrl,url})=>({...jobUrl?{log_url:jobUrl}:{},...url?{environment_url:url}:
{}});function deploymentStatusOf(news){return{state:deploymentState(news),description:(0,message.Gg)(news).slice(0,longestDescription),environment:news.environment,
...links(news)}}function deploymentState(news){return news.moment==="started"?"in_progress":news.moment==="paused"?"pending":(0,message.jo)(news)==="bad"?"failu\
re":"success"}function commitStatusOf(news){const state={good:"success",bad:"failure",neutral:"pending"}[(0,message.jo)(news)];return{state:news.moment==="no-ch\
ange"?"success":state,context:`alicloud-deploy/${news.environment}`,description:(0,message.Gg)(news).slice(0,longestDescription),...news.jobUrl?{target_url:news.
jobUrl}:{}}}class GitlabRefusal extends Error{name="GitlabRefusal"}const gitlab_longestDescription=255;class GitlabRecord{#target;#send;#redact;#deployment;#status;constructor(target,{
send,redact}){this.#target=target,this.#send=send,this.#redact=redact}async tell(news,timeoutMs){const{deployments,commitStatus}=this.#target,refused=(await Promise.
allSettled([...deployments?[this.#tellDeployment(news,deployments,timeoutMs)]:[],...commitStatus?[this.#mark(news,commitStatus,timeoutMs)]:[]])).find(one=>one.status===
"rejected");if(refused)throw refused.reason}async#tellDeployment(news,headers,timeoutMs){const call=(method,path,payload)=>this.#call(method,path,{headers,timeoutMs,
...payload?{payload}:{}}),status=deploymentStatus(news),known=this.#deployment??await this.#paused(news,call);if(known)this.#status!==status&&(await call("PUT",
`deployments/${known.id}`,{status}),this.#deployment=known);else{const{commit:sha,ref,isTag:tag}=this.#target;this.#deployment=deploymentIn(await call("POST","d\
eployments",{environment:news.environment,sha,ref,tag,status}))}this.#status=status,await this.#showAddress(news,call)}async#paused({environment},call){const query=new URLSearchParams(
{environment,status:"running",order_by:"id",sort:"desc"}),running=await call("GET",`deployments?${query.toString()}`),own=(Array.isArray(running)?running:[]).find(
({sha,deployable})=>sha===this.#target.commit&&!deployable);return own&&(this.#status="running"),own}async#showAddress({url,moment},call){const environment=this.#deployment?.
environment;!url||moment!=="succeeded"||!environment||environment.external_url||await call("PUT",`environments/${environment.id}`,{external_url:url})}async#mark(news,headers,timeoutMs){
const{commit,ref,pipelineId}=this.#target;await this.#call("POST",`statuses/${commit}`,{headers,timeoutMs,payload:{state:{good:"success",bad:"failed",neutral:"r\
unning"}[(0,message.jo)(news)],...news.moment==="no-change"?{state:"success"}:{},...news.moment==="cancelled"?{state:"canceled"}:{},name:`alicloud-deploy/${news.
environment}`,description:(0,message.Gg)(news).slice(0,gitlab_longestDescription),ref,...news.jobUrl?{target_url:news.jobUrl}:{},...pipelineId?{pipeline_id:Number(
pipelineId)}:{}}})}async#call(method,path,{headers,payload,timeoutMs}){const{api,project}=this.#target,{status,body}=await this.#send({method,url:`${api}/projec\
ts/${encodeURIComponent(project)}/${path}`,headers:{...headers,"content-type":"application/json","user-agent":"alicloud-deploy"},...payload?{body:JSON.stringify(
payload)}:{},timeoutMs}),what=path.split(/[/?]/)[0];if(!(status===400&&body.includes("Cannot transition status"))){if(status===401||status===403||status===404)throw new GitlabRefusal(
`${what}: HTTP ${status}; ${allowance(headers)}`);if(status<200||status>299)throw new GitlabRefusal(`${what}: HTTP ${status} ${(0,shared_redact.JV)(body,shownCharacters,
this.#redact)}`);try{return JSON.parse(body)}catch{throw new GitlabRefusal(`${what}: the answer is not JSON`)}}}}const allowance=headers=>"job-token"in headers?
"the job token may do this from GitLab 16.2 on; before, give GITLAB_TOKEN, an access token of the project with scope api":"give an access token of the project w\
ith scope api and a role that may deploy";function deploymentIn(answer){const{id}=answer??{};if(typeof id!="number")throw new GitlabRefusal("deployments: the an\
swer names no deployment");return answer}function deploymentStatus(news){return news.moment==="no-change"?"success":news.moment==="cancelled"?"canceled":{good:"\
success",bad:"failed",neutral:"running"}[(0,message.jo)(news)]}const answerLimitMs=5e3,retryAfterMs=1e3,hurriedLimitMs=2500;function createNotifier(parts){const{
channels,clock,reporter,send}=parts,records=[...parts.github?[{name:"GitHub",record:new GithubRecord(parts.github,parts)}]:[],...parts.gitlab?[{name:"GitLab",record:new GitlabRecord(
parts.gitlab,parts)}]:[]];let queue=Promise.resolve();const attempt=async(what,isHurried,deliver)=>{for(let isLast=isHurried;;isLast=!0)try{return await deliver()}catch(error){
if(isLast){const message2=`${what} was not told: ${(0,errors.bD)(error)}`;return reporter.emit({type:"warning",code:"E_NOTIFY",message:parts.redact(message2)})}
await clock.sleep(retryAfterMs)}},tellAll=async told=>{const news=JSON.parse((0,shared_redact.Rh)(told,parts.redact)),isHurried=news.moment==="cancelled",timeoutMs=isHurried?
hurriedLimitMs:answerLimitMs,wanting=channels.filter(({on})=>on.includes(news.moment));await Promise.all([...wanting.map(channel=>attempt(`${channel.kind} (${(0,http.
w4)(channel.url)})`,isHurried,async()=>{const{url,headers,body}=postFor(channel,news,clock.now()),answer=await send({method:"POST",url,headers,body,timeoutMs}),
refusal=refusalOf(channel.kind,answer,parts.redact);if(refusal!==void 0)throw new Error(refusal)})),...records.map(({name,record})=>attempt(name,isHurried,()=>record.
tell(news,timeoutMs)))])};return{tell(news){const turn=queue.then(()=>tellAll(news));return queue=turn,turn}}}})};
