"use strict";exports.id=8470,exports.ids=[8470],exports.modules={48470:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(
__webpack_exports__,{createEventHook:()=>createEventHook});var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(52005),_shared_http_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
86842),_shared_redact_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(38395);const code="E_EVENT_HOOK",mostWaiting=1e3,mostFailures=3,closeLimitMs=5e3,hurriedLimitMs=2e3;
function createEventHook(parts){const{target,send,clock,reporter,redact,about}=parts,label=`event hook ${target.name??(0,_shared_http_js__WEBPACK_IMPORTED_MODULE_1__.
w4)(target.url)}`,waiting=[],stop=new AbortController;let sending,sequence=0,failures=0,lost=0;const isGivenUp=()=>failures>=mostFailures,post=async body=>{const headers={
"content-type":"application/json; charset=utf-8",...target.secret?(0,_shared_http_js__WEBPACK_IMPORTED_MODULE_1__.nz)(body,target.secret,clock.now()):{}};try{const request={
method:"POST",url:target.url,headers,body,timeoutMs:target.timeout},{status}=await send({...request,signal:stop.signal});if(status<200||status>299)throw new Error(
`HTTP ${status}`);failures=0}catch(error){if(lost++,stop.signal.aborted||(failures++,!isGivenUp()))return;const message=`${label} did not take ${mostFailures} e\
vents in a row and gets no more: ${(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.bD)(error)}`;reporter.emit({type:"warning",code,message:redact(message)})}},
sendAll=async()=>{for(;waiting.length>0&&!isGivenUp()&&!stop.signal.aborted;)await post(waiting.shift());sending=void 0};return{tell(event){if(isGivenUp()||stop.
signal.aborted||"code"in event&&event.code===code)return;if(sequence++,waiting.length>=mostWaiting){lost++;return}const{metadata}=target,time=new Date(clock.now()).
toISOString();waiting.push((0,_shared_redact_js__WEBPACK_IMPORTED_MODULE_2__.Rh)({schemaVersion:1,at:"event",...about,sequence,time,event,metadata},redact)),sending??=
sendAll()},async close(isHurried){const limitMs=isHurried?hurriedLimitMs:closeLimitMs,over=new AbortController;await Promise.race([sending,clock.sleep(limitMs,over.
signal).then(()=>{},()=>{})]),over.abort();const unsent=waiting.length;if(stop.abort(),await sending,isGivenUp()||lost+unsent===0)return;const message=`${label}\
 did not get ${lost+unsent} of ${sequence} events`;reporter.emit({type:"warning",code,message})}}}})};
