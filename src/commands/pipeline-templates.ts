/** Pipeline files that `init` writes; the same steps for each CI system. */

export const githubWorkflow = `name: deploy
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
`

export const gitlabPipeline = `deploy:
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
`

export const jenkinsfile = `pipeline {
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
`
