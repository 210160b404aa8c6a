/** The fast parser met what it does not know to read as remark does. Nobody sees it: remark is asked. */
export class Unsure extends Error {}
