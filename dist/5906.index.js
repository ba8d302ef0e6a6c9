"use strict";exports.id=5906,exports.ids=[5906],exports.modules={93680:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(
__webpack_exports__,{B:()=>flatten});function flatten(parameters){const query={};for(const[name,value]of Object.entries(parameters))write(query,name,value);return query}
function write(query,name,value){if(value!=null)if(Array.isArray(value))value.forEach((item,index)=>write(query,`${name}.${index+1}`,item));else if(typeof value==
"object")for(const[key,item]of Object.entries(value))write(query,`${name}.${key}`,item);else query[name]=String(value)}}),5906:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{createCertificates:()=>createCertificates});var _api_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
31208),_flatten_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(93680),_tag_lists_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(17278);function createCertificates(api){
return{async describeCertificates({tags}){const query=(0,_flatten_js__WEBPACK_IMPORTED_MODULE_1__.B)({RegionId:api.region,Tag:wireTags(tags)});return((await api.
call({product:"Slb",action:"DescribeServerCertificates",query,effect:"read"})).ServerCertificates?.ServerCertificate??[]).map(certificateOf)},async uploadCertificate({
name,certificate,privateKey,tags}){const request={product:"Slb",action:"UploadServerCertificate",query:(0,_flatten_js__WEBPACK_IMPORTED_MODULE_1__.B)({RegionId:api.
region,ServerCertificateName:name,Tag:wireTags(tags)}),form:{ServerCertificate:certificate,PrivateKey:privateKey},effect:"once"};return String((await api.call(request)).
ServerCertificateId??"")},async deleteCertificate(id){const request={product:"Slb",action:"DeleteServerCertificate",query:(0,_flatten_js__WEBPACK_IMPORTED_MODULE_1__.
B)({RegionId:api.region,ServerCertificateId:id}),effect:"repeatable"};await(0,_api_js__WEBPACK_IMPORTED_MODULE_0__.NJ)(["not-found"],api.call(request))}}}const wireTags=tags=>Object.
entries(tags??{}).map(([Key,Value])=>({Key,Value})),certificateOf=row=>({id:row.ServerCertificateId??"",name:row.ServerCertificateName??"",expiresAtMs:row.ExpireTimeStamp??
0,tags:(0,_tag_lists_js__WEBPACK_IMPORTED_MODULE_2__.lD)(row.Tags?.Tag?.map(({TagKey,TagValue})=>({tagKey:TagKey,tagValue:TagValue})))})}),17278:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Tw:()=>tagList,kS:()=>hasTags,lD:()=>tagMap});function tagList(tags){const entries=Object.entries(tags??{});return entries.
length===0?void 0:entries.map(([key,value])=>({key,value}))}function tagMap(list){const tags={};for(const tag of list??[])tags[tag.tagKey??tag.key??""]=tag.tagValue??
tag.value??"";return tags}function hasTags(have,want){return Object.entries(want??{}).every(([key,value])=>have[key]===value)}})};
