const id=9479,ids=[9479],modules={10749:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Q:()=>HttpClient});class HttpClient{constructor(){throw new Error("@actions/http-client is left out of this bundle")}}}),20235:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{t:()=>BearerCredentialHandler});class BearerCredentialHandler{constructor(){throw new Error("@actions/http-client is \
left out of this bundle")}}})};export{id,ids,modules};
