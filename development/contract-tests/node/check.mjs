// The official clients of two generations make, follow, change and delete image caches on a server, and are refused
// with a wrong key. Ends with 1 when anything is not as it should be.
// Usage: node check.mjs ENDPOINT ACCESS_KEY_ID ACCESS_KEY_SECRET
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import * as acs3 from './acs3.mjs';
import * as rpc from './rpc.mjs';

const NAME = 'Grüße 你好 😀 a b+c*d~e&f=g%h%41\'()!"/:;,@\\|\n end';
const REGION = { regionId: 'cn-hangzhou' };

const [endpoint, accessKeyId, accessKeySecret] = process.argv.slice(2);
if (!accessKeySecret) {
  console.error('Usage: node check.mjs ENDPOINT ACCESS_KEY_ID ACCESS_KEY_SECRET');
  process.exit(2);
}

for (const generation of [acs3, rpc]) {
  console.log(generation.name);
  const client = generation.connect(new URL(endpoint), accessKeyId, accessKeySecret);
  await lifeOfAnImageCache(client);
  await commitOfAContainer(client);
  if (client.ehpc) {
    await lifeOfAnImage(client);
  }
  await refusals(generation);
}

async function lifeOfAnImageCache(client) {
  const imageCacheId = await client.create({
    ...REGION,
    imageCacheName: NAME,
    securityGroupId: 'sg-1',
    vSwitchId: 'vsw-1',
    image: ['a:1', NAME],
    retentionDays: 7,
    imageRegistryCredential: [{ server: 'registry.example', userName: 'user', password: NAME }],
    clientToken: `token-${randomUUID()}`,
  });
  const created = await whenReady(client, imageCacheId);
  assert.equal(created.imageCacheName, NAME);
  assert.deepEqual(created.images, ['a:1', NAME]);
  console.log(`  created ${imageCacheId}, it is ${created.status}`);

  await client.update({ ...REGION, imageCacheId, imageCacheName: 'renamed', image: ['b:2', NAME] });
  const updated = await whenReady(client, imageCacheId);
  assert.equal(updated.imageCacheName, 'renamed');
  assert.deepEqual(updated.images, ['b:2', NAME]);
  console.log(`  updated ${imageCacheId}, it is ${updated.status}`);

  await client.remove({ ...REGION, imageCacheId });
  assert.deepEqual(await client.describe({ ...REGION, imageCacheId }), []);
  console.log(`  deleted ${imageCacheId}`);
}

async function commitOfAContainer(client) {
  const taskId = await client.commit({
    ...REGION,
    containerGroupId: 'eci-1',
    containerName: NAME,
    image: { repository: 'registry-vpc.cn-hangzhou.aliyuncs.com/group/app', tag: NAME },
  });
  const task = await until(
    async () => (await client.commitTasks({ ...REGION, taskId: [taskId] }))[0],
    (found) => found.taskStatus === 'Succeeded',
  );
  assert.equal(task.taskId, taskId);
  console.log(`  committed a container, task ${taskId} ${task.taskStatus}`);
}

async function lifeOfAnImage(client) {
  const added = await client.ehpc('AddImage', {
    ImageType: 'Container',
    Name: NAME,
    ContainerImageSpec: JSON.stringify({ RegistryUrl: NAME, IsACRRegistry: true }),
  });
  const which = { ImageId: added.ImageId.trim(), ImageType: 'Container' };
  const { Image: found } = await client.ehpc('GetImage', which);
  assert.equal(found.Name, NAME);
  assert.equal(found.ContainerImageSpec.RegistryUrl, NAME);
  const listed = await client.ehpc('ListImages', { ImageType: 'Container', PageSize: 10 });
  assert.equal(listed.Images.length, 1);
  assert.equal(listed.Images[0].ImageId, which.ImageId);
  await client.ehpc('RemoveImage', which);
  console.log(`  added, found, listed and removed ${which.ImageId}`);
}

async function refusals(generation) {
  const wrongSecret = generation.connect(new URL(endpoint), accessKeyId, 'not the secret');
  const unknownKey = generation.connect(new URL(endpoint), 'nobody', accessKeySecret);
  for (const [client, code] of [
    [wrongSecret, 'SignatureDoesNotMatch'],
    [unknownKey, 'InvalidAccessKeyId.NotFound'],
  ]) {
    await assert.rejects(
      () => client.describe(REGION),
      (refusal) => generation.codeOf(refusal) === code,
    );
    console.log(`  refused with ${code}`);
  }
}

function whenReady(client, imageCacheId) {
  return until(
    async () => (await client.describe({ ...REGION, imageCacheId }))[0],
    (cache) => cache.status === 'Ready',
  );
}

async function until(look, done) {
  for (let tries = 0; tries < 100; tries++) {
    const found = await look();
    assert.ok(found);
    if (done(found)) {
      return found;
    }
    await pause(100);
  }
  assert.fail('It is not done after 100 looks.');
}
