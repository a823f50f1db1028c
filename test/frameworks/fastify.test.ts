import { behavesLikeAReceiver } from "./behaves-like-a-receiver.js";
import { fastifySetUps } from "./set-ups/fastify.js";

for (const setUp of fastifySetUps) {
  behavesLikeAReceiver(setUp);
}
