"use strict";exports.id=1354,exports.ids=[1354],exports.modules={62382:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(
__webpack_exports__,{K:()=>writeAsked});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
76760),_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(52005);function writeAsked(path,text,{isNew=!1}={}){try{(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path),{recursive:!0}),(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path,text,{flag:isNew?
"wx":"w"})}catch(error){throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__.xL([{file:path,message:`cannot be written: ${(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__.
bD)(error)}`,fix:"name a file in a folder that this job may write to, on a disk with space left"}],{cause:error})}}}),1354:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{run:()=>run});var external_node_fs_=__webpack_require__(73024),external_node_path_=__webpack_require__(
76760),errors=__webpack_require__(52005),asked_file=__webpack_require__(62382);const githubWorkflow=`name: deploy
on:
  push: { branches: [main, production] }
permissions:
  contents: read
  id-token: write # for keyless credentials (OIDC)
concurrency: { group: deploy-\${{ github.ref_name }}, cancel-in-progress: false }
jobs:
  deploy:
    runs-on: ubuntu-latest
    timeout-minutes: 60
    env:
      ALIBABA_CLOUD_ACCESS_KEY_ID: \${{ secrets.ALIBABA_CLOUD_ACCESS_KEY_ID }}
      ALIBABA_CLOUD_ACCESS_KEY_SECRET: \${{ secrets.ALIBABA_CLOUD_ACCESS_KEY_SECRET }}
      APP_DB_PASSWORD: \${{ secrets.APP_DB_PASSWORD }}
    steps:
      - uses: actions/checkout@v5
        with: { persist-credentials: false }
      - uses: OWNER/alicloud-deploy@v1
        with: { command: provision }
      - uses: OWNER/alicloud-deploy@v1
        with: { command: rolling-deploy }
`,gitlabPipeline=`deploy:
  image: node:24
  resource_group: $CI_COMMIT_BRANCH
  interruptible: false
  rules:
    - if: $CI_COMMIT_BRANCH == "main" || $CI_COMMIT_BRANCH == "production"
  script:
    - npx alicloud-deploy provision
    - npx alicloud-deploy rolling-deploy
  after_script:
    - npx alicloud-deploy recover
  artifacts:
    reports: { dotenv: deploy.env }
`,jenkinsfile=`pipeline {
  agent any
  options { disableConcurrentBuilds(); timeout(time: 60, unit: 'MINUTES') }
  environment {
    ALIBABA_CLOUD_ACCESS_KEY_ID = credentials('alibaba-cloud-access-key-id')
    ALIBABA_CLOUD_ACCESS_KEY_SECRET = credentials('alibaba-cloud-access-key-secret')
    APP_DB_PASSWORD = credentials('app-db-password')
  }
  stages {
    stage('deploy') {
      steps {
        sh 'npx alicloud-deploy provision'
        sh 'npx alicloud-deploy rolling-deploy'
      }
    }
  }
  post { aborted { sh 'npx alicloud-deploy recover' } failure { sh 'npx alicloud-deploy recover' } }
}
`;async function run({options,baseDirectory,isDryRun}){const app=String(options.app??appName((0,external_node_path_.basename)(baseDirectory))),template=options.
template??guessTemplate(baseDirectory),files=plannedFiles({app,region:String(options.region??"cn-hangzhou"),template}),existing=files.filter(({path})=>(0,external_node_fs_.
existsSync)((0,external_node_path_.join)(baseDirectory,path)));if(existing.length>0&&options.force!==!0)throw new errors.xL(existing.map(({path})=>({message:"ex\
ists already",file:path})),{fix:"--force overwrites, or move it away"});for(const{path,text}of isDryRun?[]:files)(0,asked_file.K)((0,external_node_path_.join)(baseDirectory,
path),text);const list=files.map(({path,why})=>`  ${path.padEnd(38)} ${why}`).join(`
`);return{result:isDryRun?"planned":"succeeded",exitCode:errors.hS.done,extra:{files:files.map(({path})=>path)},text:`${isDryRun?"Would write":"Wrote"}:
${list}
Next: export APP_DB_PASSWORD=\u2026, then \`alicloud-deploy doctor\`, then \`alicloud-deploy provision --env dev --dry-run\``}}function plannedFiles({app,region,
template}){const files=[{path:"deploy.yml",text:deployYaml(app,region),why:"what the environments look like"},{path:"migrations/20260101000000_create_example.sq\
l",text:firstMigration,why:"the first schema change"}];return template==="github"&&files.push({path:".github/workflows/deploy.yml",text:githubWorkflow,why:"GitH\
ub workflow"}),template==="gitlab"&&files.push({path:".gitlab-ci.yml",text:gitlabPipeline,why:"GitLab pipeline"}),template==="jenkins"&&files.push({path:"Jenkin\
sfile",text:jenkinsfile,why:"Jenkins pipeline"}),files}function guessTemplate(directory){return(0,external_node_fs_.existsSync)((0,external_node_path_.join)(directory,
".gitlab-ci.yml"))?"gitlab":(0,external_node_fs_.existsSync)((0,external_node_path_.join)(directory,"Jenkinsfile"))?"jenkins":"github"}function appName(directory){
const name=directory.toLowerCase().replaceAll(/[^a-z0-9]+/g,"-").replaceAll(/^[^a-z]+|-+$/g,"").slice(0,31);return name.length>=2?name:"app"}const deployYaml=(app,region)=>`\
app: ${app}
region: ${region}

environments:
  dev: # deployed from main and master
  prod: # deployed from the branch production
    infrastructure:
      instances: { count: 4 }
    rollout: { minHealthy: 75% }

infrastructure:
  zones: 2
  securityGroup:
    ingress:
      - { ports: 8080, from: 10.0.0.0/16, description: application }
  instances: { count: 2, instanceType: auto, image: ubuntu*64* }
  loadBalancer:
    listeners:
      - { port: 80, backendPort: 8080, healthCheck: { path: /healthz } }
  database:
    name: app
    account: app
    password: \${APP_DB_PASSWORD}

release:
  artifact: dist # a directory or .tar.gz with the application and ${app}.service
  service: ${app}
  env:
    PORT: '8080'
    DATABASE_URL: mysql://{{database.account}}:{{database.password}}@{{database.host}}:{{database.port}}/{{database.name}}

rollout:
  minHealthy: 50%
  health: { path: /healthz }

canary:
  steps: [5%, 25%, 50%]
`,firstMigration=`-- Runs once, before the release that needs it. The version that still serves must be able to live with it.
CREATE TABLE example (
  id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  name VARCHAR(200) NOT NULL,
  created_at DATETIME(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6)
);
`}),52005:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Vw:()=>formatProblem,Xb:()=>resultWords,
bD:()=>messageOf,by:()=>LockedError,cc:()=>CancelledError,hS:()=>exitCodes,sH:()=>DeployError,t4:()=>located,wG:()=>PreflightError,xL:()=>ConfigError,xb:()=>assertNever});
const exitCodes={done:0,bug:1,changes:2,configuration:3,preflight:4,rolledBack:5,mixed:6,canaryRejected:7,locked:8,migrationFailed:9,inconclusive:10,paused:75,interrupted:130,
terminated:143},resultWords=["succeeded","no-change","planned","rolled-back","failed","mixed","rejected","inconclusive","paused","locked","cancelled"];class DeployError extends Error{code;exitCode;result;fix;retryable;requestId;docs;context;constructor(message,exitCode,result,details){
super(message,details.cause===void 0?void 0:{cause:details.cause}),this.name=new.target.name,this.code=details.code,this.exitCode=exitCode,this.result=result,this.
fix=details.fix,this.retryable=details.retryable??!1,this.requestId=details.requestId,this.docs=details.docs,this.context=details.context??{}}}const located=(problems,locate)=>problems.
map(problem=>({...problem.path!==void 0&&!problem.path.startsWith("--")&&locate?.(problem.path),...problem}));class ConfigError extends DeployError{problems;constructor(problems,details={}){
super(problems.map(formatProblem).join(`
`),exitCodes.configuration,"failed",{code:"E_CONFIG",...details}),this.problems=problems}}function formatProblem(problem){const place=[problem.file,problem.line,
problem.column].filter(part=>part!==void 0).join(":"),text=place?`${place} ${problem.message}`:problem.message;return problem.fix?`${text} (${problem.fix})`:text}
class PreflightError extends DeployError{constructor(message,details){super(message,exitCodes.preflight,"failed",details)}}class LockedError extends DeployError{constructor(message,details){
super(message,exitCodes.locked,"locked",{retryable:!0,...details})}}class CancelledError extends DeployError{signal;constructor(signal,details={}){const exitCode=signal===
"SIGINT"?exitCodes.interrupted:exitCodes.terminated;super(`stopped by ${signal}`,exitCode,"cancelled",{code:"E_CANCELLED",...details}),this.signal=signal}}function assertNever(value){
throw new Error(`unexpected value ${JSON.stringify(value)}`)}function messageOf(error){return error instanceof Error?error.message:String(error)}})};
