/** A text that the operator put into the bucket. */
import { ConfigInvalid, StorageFailed } from '../../domain/errors.ts';

/** Throws ConfigInvalid, naming the setting, when the bucket has no such object. */
export async function readBucketText(bucket: R2Bucket, name: string, setting: string): Promise<string> {
  let object: R2ObjectBody | null;
  try {
    object = await bucket.get(name);
  } catch (cause) {
    throw new StorageFailed(`The bucket could not be asked for ${name}`, { cause });
  }
  if (object !== null) return object.text();
  throw new ConfigInvalid([`${name}: the bucket has no such object; check ${setting}`]);
}
