declare module "*.ts?first" {
  const catalogue: import("../lib/intl.ts").Catalogue;
  export default catalogue;
}

declare module "*.ts?later" {
  const catalogue: import("../lib/intl.ts").Catalogue;
  export default catalogue;
}
