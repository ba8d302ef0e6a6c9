"use strict";exports.id=2491,exports.ids=[2491],exports.modules={62491:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(
__webpack_exports__),__webpack_require__.d(__webpack_exports__,{createInstanceMetrics:()=>createInstanceMetrics});var _cms_points_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
83471),_paging_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(29984);const idsPerCall=50,createInstanceMetrics=api=>({readFigures:({metric,instanceIds,fromMs})=>instanceIds.
length===0?Promise.resolve([]):(0,_paging_js__WEBPACK_IMPORTED_MODULE_1__.oq)(instanceIds,idsPerCall,async(ids=[])=>{const query={Namespace:"acs_ecs_dashboard",
MetricName:metric,Period:"60",StartTime:String(fromMs),Length:"1000",Dimensions:JSON.stringify(ids.map(instanceId=>({instanceId})))};return(await(0,_paging_js__WEBPACK_IMPORTED_MODULE_1__.
mb)(async token=>{const answer=await api.call({product:"Cms",action:"DescribeMetricList",query:token===void 0?query:{...query,NextToken:token},effect:"read"});return{
items:(0,_cms_points_js__WEBPACK_IMPORTED_MODULE_0__.X)(answer,"DescribeMetricList"),nextToken:answer.NextToken}})).flatMap(figureOf)})}),figureOf=point=>point?.
instanceId===void 0||typeof point.Average!="number"?[]:[{instanceId:point.instanceId,atMs:Number(point.timestamp),value:point.Average}]}),83471:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{X:()=>pointsOf});var _failure_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(40880);function pointsOf(answer,action){
const text=answer?.Datapoints||"[]",unreadable=cause=>(0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.z)({product:"Cms",action,message:`Datapoints is no list of mea\
surements: ${text.slice(0,shownCharacters)}`,...cause===void 0?{}:{cause}});let points;try{points=JSON.parse(text)}catch(error){throw unreadable(error)}if(!Array.
isArray(points))throw unreadable();return points}const shownCharacters=80}),29984:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{VN:()=>chunks,eG:()=>allByNumber,mb:()=>allByToken,oq:()=>inBatches});async function allByToken(page){const items=[];
let token;do{const answer=await page(token);items.push(...answer.items),token=answer.nextToken||void 0}while(token!==void 0);return items}async function allByNumber(page){
const items=[];for(let number=1;;number++){const answer=await page(number);if(items.push(...answer.items),answer.items.length===0||items.length>=(answer.total??
0))return items}}function chunks(items,size){const parts=[];for(let start=0;start<items.length;start+=size)parts.push(items.slice(start,start+size));return parts}
async function inBatches(ids,size,ask){if(ids===void 0)return ask(void 0);const found=[];for(const part of chunks([...new Set(ids)],size))found.push(...await ask(
part));return found}})};
