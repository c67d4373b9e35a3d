// A WebGL program that draws every node shape from its distance function, smooth at all sizes, with a ring around it.
import { NodeProgram, type ProgramInfo } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import type { Shape } from '../../../src/formats/index.ts';
import type { Line, Spot } from './picture.ts';

const CODE: Record<Shape, number> = { disc: 0, square: 1, diamond: 2, triangle: 3, star: 4, pentagon: 5, hexagon: 6, cross: 7 };

const VERTEX = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec4 a_ring;
attribute vec2 a_position;
attribute float a_size;
attribute float a_shape;
attribute float a_angle;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
varying vec4 v_color;
varying vec4 v_ring;
varying vec2 v_offset;
varying float v_radius;
varying float v_shape;
const float bias = 255.0 / 254.0;

void main() {
  float radius = a_size * u_correctionRatio / u_sizeRatio * 2.0;
  float reach = radius * 1.3 + 8.0 * u_correctionRatio;
  v_offset = 2.0 * reach * vec2(cos(a_angle), sin(a_angle));
  gl_Position = vec4((u_matrix * vec3(a_position + v_offset, 1)).xy, 0, 1);
  v_radius = radius;
  v_shape = a_shape;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
  v_ring = a_ring;
  v_ring.a *= bias;
}`;

const FRAGMENT = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying vec4 v_ring;
varying vec2 v_offset;
varying float v_radius;
varying float v_shape;
uniform float u_correctionRatio;
const vec4 transparent = vec4(0.0);

float box(vec2 p, vec2 half_) {
  vec2 q = abs(p) - half_;
  return length(max(q, 0.0)) + min(max(q.x, q.y), 0.0);
}

// A regular polygon with a corner at the top, by its inner radius.
float polygon(vec2 p, float sides, float inner) {
  float slice = 6.2831853 / sides;
  float turn = atan(p.x, p.y);
  return cos(mod(turn, slice) - slice * 0.5) * length(p) - inner;
}

float star(vec2 p, float r) {
  const vec2 k1 = vec2(0.809016994, -0.587785252);
  const vec2 k2 = vec2(-k1.x, k1.y);
  p.x = abs(p.x);
  p -= 2.0 * max(dot(k1, p), 0.0) * k1;
  p -= 2.0 * max(dot(k2, p), 0.0) * k2;
  p.x = abs(p.x);
  p.y -= r;
  vec2 ba = 0.5 * vec2(-k1.y, k1.x) - vec2(0.0, 1.0);
  float h = clamp(dot(p, ba) / dot(ba, ba), 0.0, r);
  return length(p - ba * h) * sign(p.y * ba.x - p.x * ba.y);
}

float shape(vec2 p) {
  if (v_shape < 0.5) return length(p) - 0.96;
  if (v_shape < 1.5) return box(p, vec2(0.68)) - 0.16;
  if (v_shape < 2.5) return box(vec2(p.x + p.y, p.x - p.y) * 0.70710678, vec2(0.68)) - 0.14;
  if (v_shape < 3.5) return polygon(p + vec2(0.0, 0.15), 3.0, 0.48) - 0.14;
  if (v_shape < 4.5) return star(p, 1.12) - 0.08;
  if (v_shape < 5.5) return polygon(p + vec2(0.0, 0.04), 5.0, 0.78) - 0.1;
  if (v_shape < 6.5) return polygon(p.yx, 6.0, 0.8) - 0.1;
  return min(box(p, vec2(0.92, 0.3)), box(p, vec2(0.3, 0.92))) - 0.08;
}

void main(void) {
  float pixel = u_correctionRatio * 2.0;
  float edge = shape(v_offset / v_radius) * v_radius;
  #ifdef PICKING_MODE
  gl_FragColor = edge > 2.5 * pixel ? transparent : v_color;
  #else
  float ring = 1.5 * pixel;
  vec4 color = mix(v_color, v_ring, smoothstep(-0.5 * pixel, 0.5 * pixel, edge));
  gl_FragColor = mix(color, transparent, smoothstep(ring - 0.5 * pixel, ring + 0.5 * pixel, edge));
  #endif
}`;

const UNIFORMS = ['u_sizeRatio', 'u_correctionRatio', 'u_matrix'] as const;

/** Reads `color`, `ring` and `shape` of a node's look. */
export class ShapeProgram extends NodeProgram<(typeof UNIFORMS)[number], Spot, Line> {
  getDefinition() {
    const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;
    return {
      VERTICES: 3,
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      METHOD: TRIANGLES,
      UNIFORMS,
      ATTRIBUTES: [
        { name: 'a_position', size: 2, type: FLOAT },
        { name: 'a_size', size: 1, type: FLOAT },
        { name: 'a_shape', size: 1, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_ring', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: 'a_angle', size: 1, type: FLOAT }],
      CONSTANT_DATA: [[0], [(2 * Math.PI) / 3], [(4 * Math.PI) / 3]],
    };
  }

  override processVisibleItem(nodeIndex: number, start: number, data: NodeDisplayData & { ring?: string; shape?: Shape }): void {
    const { array } = this;
    array[start] = data.x;
    array[start + 1] = data.y;
    array[start + 2] = data.size;
    array[start + 3] = CODE[data.shape ?? 'disc'];
    array[start + 4] = floatColor(data.color);
    array[start + 5] = floatColor(data.ring ?? data.color);
    array[start + 6] = nodeIndex;
  }

  override setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo<(typeof UNIFORMS)[number]>): void {
    gl.uniform1f(uniformLocations.u_correctionRatio, params.correctionRatio);
    gl.uniform1f(uniformLocations.u_sizeRatio, params.sizeRatio);
    gl.uniformMatrix3fv(uniformLocations.u_matrix, false, params.matrix);
  }
}
