"use strict";exports.id=3771,exports.ids=[3771],exports.modules={73771:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(
__webpack_exports__),__webpack_require__.d(__webpack_exports__,{createObjectStore:()=>createObjectStore});var external_node_crypto_=__webpack_require__(77598),external_node_fs_=__webpack_require__(
73024),promises_=__webpack_require__(51455),errors=__webpack_require__(52005),cloud_errors=__webpack_require__(70271),api=__webpack_require__(31208),failure=__webpack_require__(
40880),quiet_url_parse=__webpack_require__(50932);const defaultTimeoutMs=6e4,slowestLine=128*2**10;function timeoutsFor(bytes,{timeoutMs=defaultTimeoutMs}){return[
timeoutMs,timeoutMs+Math.ceil(bytes*1e3/slowestLine)]}async function connectOss(connection){const{region,bucket,credentials,endpoint,timeoutMs=defaultTimeoutMs}=connection;
(0,quiet_url_parse.t)();const{default:Client}=await Promise.all([__webpack_require__.e(2830),__webpack_require__.e(758),__webpack_require__.e(4391),__webpack_require__.
e(7514)]).then(__webpack_require__.t.bind(__webpack_require__,14391,19)),keys=await credentials.current(),isOwnAddress=endpoint!==void 0,client=new Client({region:`\
oss-${region}`,endpoint:endpoint??`https://oss-${region}.aliyuncs.com`,bucket,accessKeyId:keys.accessKeyId,accessKeySecret:keys.accessKeySecret,authorizationV4:!0,
secure:!endpoint?.startsWith("http:"),sldEnable:isOwnAddress,timeout:timeoutMs,...keys.securityToken===void 0?{}:{stsToken:keys.securityToken,refreshSTSTokenInterval:6e4,
refreshSTSToken:()=>freshToken(credentials)}});return isOwnAddress&&(client.options.endpoint.hostname="own-address"),client}async function freshToken(credentials){
const{accessKeyId,accessKeySecret,securityToken}=await credentials.current();return{accessKeyId,accessKeySecret,stsToken:securityToken??""}}function ossErrorOf(action,region,error){
const thrown=error,message=(0,errors.bD)(error),isAnswered=typeof thrown.status=="number"&&thrown.status>0,isNetwork=!isAnswered&&(thrown.status===-1||thrown.status===
-2||/Timeout|RequestError|ResponseError/.test(thrown.name??""));if(!isAnswered&&!isNetwork)throw error;return(0,failure.z)({product:"Oss",action,region,message,
cause:error,...isAnswered?{status:thrown.status,...thrown.code?{code:thrown.code}:{}}:{},.../ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH/.test(message)?{isUnsent:!0}:
{},...thrown.requestId?{requestId:thrown.requestId}:{}})}function bucketSettingsOf(bucket){const{AccessControlList,Versioning}=bucket;return{acl:AccessControlList?.
Grant??"private",versioning:Versioning==="Enabled"||Versioning==="Suspended"?Versioning:"off"}}const lifecycleRuleOf=rule=>({id:rule.id,prefix:rule.prefix,status:"\
Enabled",...rule.objectsAfterDays!==void 0&&{expiration:{days:rule.objectsAfterDays}},...rule.unfinishedUploadsAfterDays!==void 0&&{abortMultipartUpload:{days:rule.
unfinishedUploadsAfterDays}}});var paging=__webpack_require__(29984);function createObjectStore(options){const bucket=new Bucket(options);return{bucket:options.
bucket,ensureBucket:()=>ensureBucket(bucket),deleteBucket:()=>deleteBucket(bucket),async describeBucket(){const{bucket:name}=bucket.options,answer=await(0,api.NJ)(
["not-found"],bucket.send("GetBucketInfo","read",client=>client.getBucketInfo(name)));return answer&&bucketSettingsOf(answer.bucket)},async describeTags(){const{
bucket:name}=bucket.options,send=client=>client.getBucketTags(name);return(await(0,api.NJ)(["not-found"],bucket.send("GetBucketTags","read",send)))?.tag},async setTags(tags){
const{bucket:name}=bucket.options;await bucket.send("PutBucketTags","repeatable",client=>client.putBucketTags(name,tags))},async makePrivate(){const{bucket:name}=bucket.
options;await bucket.send("PutBucketAcl","repeatable",client=>client.putBucketACL(name,"private"))},async setExpiry(rules){const{bucket:name}=bucket.options,send=client=>client.
putBucketLifecycle(name,rules.map(lifecycleRuleOf));await bucket.send("PutBucketLifecycle","repeatable",send)},get:key=>get(bucket,key),async head(key){const answer=await bucket.
head(key);if(!answer)return;const{headers}=answer.res,crc64=headers["x-oss-hash-crc64ecma"];return{sizeBytes:Number(headers["content-length"]),metadata:metadataOf(
headers),...crc64===void 0?{}:{crc64}}},read:key=>read(bucket,key),put:(key,body,{ifAbsent=!1,contentType="application/octet-stream",metadata}={})=>{const content=typeof body==
"string"?Buffer.from(body,"utf8"):sharedBuffer(body),timeout=timeoutsFor(content.length,options);return put(bucket,key,{ifAbsent,etag:()=>Promise.resolve((0,external_node_crypto_.
createHash)("md5").update(content).digest("hex")),send:(client,headers)=>client.put(key,content,{mime:contentType,headers,timeout,...metaOf(metadata)})})},putFile:async(key,path,{
ifAbsent=!1,metadata}={})=>{if(ifAbsent&&await bucket.head(key))return!1;const{size}=await(0,promises_.stat)(path);return put(bucket,key,{ifAbsent,etag:()=>md5OfFile(
path),send:(client,headers)=>client.putStream(key,(0,external_node_fs_.createReadStream)(path),{mime:"application/octet-stream",contentLength:size,headers,timeout:timeoutsFor(
size,options),...metaOf(metadata)})})},async delete(key){await(0,api.NJ)(["not-found"],bucket.send("DeleteObject","repeatable",client=>client.delete(key)))},list:prefix=>list(
bucket,prefix),async presignGet(key,expiresSeconds){return(await bucket.client()).signatureUrlV4("GET",expiresSeconds,{},key)}}}class Bucket{options;#client;constructor(options){
this.options=options}client(){return this.#client??=connectOss(this.options)}head(key){return(0,api.NJ)(["not-found"],this.send("HeadObject","read",client=>client.
head(key)))}async send(action,effect,call,settled){(0,api.Qj)(this.options.isDryRun,effect!=="read",`Oss ${action} in ${this.options.bucket}`);const client=await this.
client();return(0,api.ux)({...this.options,name:`Oss.${action}`,effect,...settled?{settled}:{}},async()=>{try{return await call(client)}catch(error){throw ossErrorOf(
action,this.options.region,error)}})}}async function ensureBucket(bucket){if(await(0,api.NJ)(["not-found"],bucket.send("ListObjects","read",client=>client.listV2(
{"max-keys":1}))))return;const{bucket:name}=bucket.options;try{await bucket.send("PutBucket","repeatable",client=>client.putBucket(name,{acl:"private"}))}catch(error){
throw!(0,cloud_errors.E)(error)||error.apiCode!=="BucketAlreadyExists"?error:new errors.wG(`the bucket name ${name} belongs to another account`,{code:"E_BUCKET_\
TAKEN",fix:"choose another name with bucket: in deploy.yml",cause:error})}}async function deleteBucket(bucket){const keys=(await list(bucket,"")).map(({key})=>key);
for(const part of(0,paging.VN)(keys,1e3))await bucket.send("DeleteMultipleObjects","repeatable",client=>client.deleteMulti(part,{quiet:!0}));await(0,api.NJ)(["n\
ot-found"],bucket.send("DeleteBucket","repeatable",client=>client.deleteBucket(bucket.options.bucket)))}async function get(bucket,key){const answer=await(0,api.
NJ)(["not-found"],bucket.send("GetObject","read",client=>client.get(key)));if(!answer)return;const{headers}=answer.res;return{key,body:answer.content,etag:unquoted(
headers.etag),lastModified:isoTime(headers["last-modified"]),metadata:metadataOf(headers)}}const partBytes=8*2**20;async function*read(bucket,key){const head=await bucket.
head(key),size=Number(head?.res.headers["content-length"]??0),timeout=timeoutsFor(partBytes,bucket.options),isSame={"If-Match":head?.res.headers.etag??"*"};for(let start=0;start<
size;start+=partBytes){const headers={...isSame,Range:`bytes=${start}-${Math.min(start+partBytes,size)-1}`};yield(await bucket.send("GetObject","read",client=>client.
get(key,{headers,timeout}))).content}}async function put(bucket,key,{ifAbsent,etag,send}){if(!ifAbsent)return await bucket.send("PutObject","repeatable",client=>send(
client,{})),!0;const settled=async()=>{const head=await bucket.head(key);return head&&unquoted(head.res.headers.etag).toLowerCase()===await etag()?{}:void 0},call=bucket.
send("PutObject","once",client=>send(client,{"x-oss-forbid-overwrite":"true"}),settled);return await(0,api.NJ)(["already"],call)!==void 0}async function list(bucket,prefix){
const found=[];let token;do{const query={...prefix===""?{}:{prefix},"max-keys":1e3,...token===void 0?{}:{"continuation-token":token}},page=await(0,api.NJ)(["not\
-found"],bucket.send("ListObjects","read",client=>client.listV2({...query})));for(const object of page?.objects??[])found.push({key:object.name,sizeBytes:object.
size,etag:unquoted(object.etag),lastModified:isoTime(object.lastModified)});token=page?.nextContinuationToken??void 0}while(token!==void 0);return found}const sharedBuffer=({
buffer,byteOffset,byteLength})=>Buffer.from(buffer,byteOffset,byteLength),metaOf=metadata=>metadata?{meta:metadata}:{},unquoted=etag=>(etag??"").replaceAll('"',
"");function isoTime(text){const time=Date.parse(text??"");return Number.isNaN(time)?"":new Date(time).toISOString()}function metadataOf(headers){const metadata={};
for(const[name,value]of Object.entries(headers))name.startsWith("x-oss-meta-")&&value!==void 0&&(metadata[name.slice(11)]=value);return metadata}async function md5OfFile(path){
const hash=(0,external_node_crypto_.createHash)("md5");for await(const part of(0,external_node_fs_.createReadStream)(path))hash.update(part);return hash.digest(
"hex")}}),29984:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{VN:()=>chunks,eG:()=>allByNumber,
mb:()=>allByToken,oq:()=>inBatches});async function allByToken(page){const items=[];let token;do{const answer=await page(token);items.push(...answer.items),token=
answer.nextToken||void 0}while(token!==void 0);return items}async function allByNumber(page){const items=[];for(let number=1;;number++){const answer=await page(
number);if(items.push(...answer.items),answer.items.length===0||items.length>=(answer.total??0))return items}}function chunks(items,size){const parts=[];for(let start=0;start<
items.length;start+=size)parts.push(items.slice(start,start+size));return parts}async function inBatches(ids,size,ask){if(ids===void 0)return ask(void 0);const found=[];
for(const part of chunks([...new Set(ids)],size))found.push(...await ask(part));return found}})};
